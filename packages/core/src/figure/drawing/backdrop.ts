import { clamp, type Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { carersChest } from './carers-chest.ts';
import { cot } from './cot.ts';
import { numbers } from './curve.ts';
import { filled, type Inks } from './inks.ts';
import { lap } from './lap.ts';
import { type Mark, path, type RectMark } from './mark.ts';
import { lightOf } from './regard.ts';

const MIDDLE: Point = [PICTURE.width / 2, PICTURE.height / 2];

/** What lies behind baby and hands: a towel, a cot, the carer's lap, or the carer; and light where the carer looks. */
export function backdrop(scene: Scene, inks: Inks): readonly Mark[] {
  return [...behind(scene, inks), ...lightOf(scene, inks)];
}

function behind(scene: Scene, inks: Inks): readonly Mark[] {
  const { position, ground, next } = scene.choreography;
  const floor = whole(inks.around.ground);
  if (ground === 'cot') return [floor, ...cot(scene, inks)];
  switch (position) {
    case 'lap':
      return [...closeTowel(scene, inks), ...lap(scene, inks)];
    case 'held':
      return [whole(inks.around.around), ...carersChest(scene, inks)];
    case 'supine':
    case 'prone':
      return scene.zoom > 1.01 || scene.seat !== 'feet' || next !== undefined
        ? closeTowel(scene, inks)
        : [floor, ...towel(scene, inks)];
  }
}

function whole(colour: string): RectMark {
  return { kind: 'rect', at: MIDDLE, width: PICTURE.width, height: PICTURE.height, rounding: 0, fill: colour };
}

// So near that no edge of the towel is seen.
function closeTowel({ zoom }: Scene, { around }: Inks): readonly Mark[] {
  const size = clamp(zoom, 1, 1.6);
  const step = 54 * size;
  const dots: Point[] = [];
  for (let row = 0; row * step < PICTURE.height; row++) {
    for (let column = 0; column * step * 1.1 < PICTURE.width; column++) {
      dots.push([(column + (row % 2) / 2) * step * 1.1 + 20, row * step + 30]);
    }
  }
  return [whole(around.towel), ...(around.flat ? [] : [dotted(dots, size, around.dots)])];
}

function towel(scene: Scene, { around }: Inks): readonly Mark[] {
  const { zoom } = scene;
  const [x] = scene.toPicture([0, 0]);
  const [, crown] = scene.toPicture(scene.rest.middle.crown);
  const half = 285 * zoom;
  const top = crown - 46 * zoom;
  const low = top + 722 * zoom;
  const rect = (inset: number, ink: Partial<RectMark>): RectMark => ({
    kind: 'rect',
    at: [x, (top + low) / 2],
    width: 2 * (half - inset),
    height: low - top - 2 * inset,
    rounding: (46 - inset * 0.8) * zoom,
    ...ink,
  });
  const step = 54 * zoom;
  const dots: Point[] = [];
  for (let row = 0; row * step < low - top - 70 * zoom; row++) {
    for (let column = -4; column <= 4; column++) {
      const at: Point = [x + (column + (row % 2) / 2) * step * 1.1, top + 46 * zoom + row * step];
      if (Math.abs(at[0] - x) <= half - 36 * zoom) dots.push(at);
    }
  }
  const shadow: RectMark = {
    ...rect(0, filled(around.shadow, around.shadowOpacity)),
    at: [x + 5, (top + low) / 2 + 9],
  };
  return [
    ...(around.shadowOpacity === 0 ? [] : [shadow]),
    rect(0, filled(around.towel)),
    rect(15, { line: around.towelEdge, thick: 2.4, dash: [9, 8], opacity: 0.8 }),
    ...(around.flat ? [] : [dotted(dots, zoom, around.dots)]),
  ];
}

/** Small leaves woven into the towel. */
function dotted(places: readonly Point[], size: number, colour: string): Mark {
  const wing = clamp(size, 0.8, 1.6) * 4;
  const leaf = `q${numbers([wing, -1.5 * wing, 2 * wing, 0])}q${numbers([-wing, 1.25 * wing, -2 * wing, 0])}`;
  return path(places.map(([x, y]) => `M${numbers([x - wing, y])}${leaf}`).join(''), filled(colour, 0.75));
}
