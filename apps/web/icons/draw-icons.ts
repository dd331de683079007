// Draws the icon of the app: a pair of hands, palms up. One set of rounded strokes on a 24 grid gives the SVG and, by
// distance to each stroke, the PNG files. Run after a change of shape: node apps/web/icons/draw-icons.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number, radius: number];

const GROUND = '#0A5175';
const HANDS = '#F4F2EA';

const hand: readonly Stroke[] = [
  [7.4, 14.4, 8.4, 15.6, 2.5],
  [9.2, 13.2, 9.9, 7.4, 0.82],
  [7.7, 12.6, 7.8, 6.1, 0.85],
  [6.2, 13, 5.7, 7.1, 0.82],
  [5.2, 13.8, 3.9, 9.6, 0.72],
  [9.3, 16.3, 11, 12.9, 0.85],
  [8.4, 17, 9, 20.2, 1.7],
];
const strokes: readonly Stroke[] = [
  ...hand,
  ...hand.map(([x1, y1, x2, y2, radius]): Stroke => [24 - x1, y1, 24 - x2, y2, radius]),
];

/** How far a point lies inside the nearest stroke; negative outside. Units of the 24 grid. */
function inside(x: number, y: number): number {
  return Math.max(
    ...strokes.map(([x1, y1, x2, y2, radius]) => {
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
      return radius - Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }),
  );
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `scale` below 1 leaves a margin, for masks that cut the edge off. */
function png(size: number, scale: number): Buffer {
  const image = new PNG({ width: size, height: size });
  const [ground, hands] = [channels(GROUND), channels(HANDS)];
  const unit = 24 / size / scale;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const cover = inside((column + 0.5 - size / 2) * unit + 12, (row + 0.5 - size / 2) * unit + 13) / unit + 0.5;
      const share = Math.max(0, Math.min(1, cover));
      const at = (row * size + column) * 4;
      ground.forEach((value, index) => {
        image.data[at + index] = Math.round(value + ((hands[index] ?? value) - value) * share);
      });
      image.data[at + 3] = 255;
    }
  }
  return PNG.sync.write(image);
}

function svg(): string {
  const lines = strokes.map(
    ([x1, y1, x2, y2, radius]) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke-width="${radius * 2}"/>`,
  );
  const drawing = `<g stroke="${HANDS}" stroke-linecap="round">${lines.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 1 24 24"><title>Warmhands</title><path fill="${GROUND}" d="M0 1h24v24H0z"/>${drawing}</svg>\n`;
}

const to = join(import.meta.dirname, '../public');
writeFileSync(join(to, 'icon.svg'), svg());
writeFileSync(join(to, 'icon-192.png'), png(192, 1));
writeFileSync(join(to, 'icon-512.png'), png(512, 1));
writeFileSync(join(to, 'icon-maskable-512.png'), png(512, 0.75));
