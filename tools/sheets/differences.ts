import type { Pixels } from './pixels.ts';
import type { Cell } from './sheet-svg.ts';

/** A channel of a pixel may be this far off (of 255) before the pixel counts as another: the palette rounds colours. */
const NEAR = 40;
/** Share of the pixels of one drawing that may be others before the drawing counts as changed. */
export const TOLERANCE = 0.005;

/** The drawings of a sheet that are not what was kept, each with the share of its pixels that are others. */
export function differences(kept: Pixels, now: Pixels, cells: readonly Cell[]): readonly string[] {
  if (kept.width !== now.width || kept.height !== now.height) {
    return [`the sheet is ${now.width} by ${now.height} pixels, and was ${kept.width} by ${kept.height}`];
  }
  return cells.flatMap((cell) => {
    const share = shareOfOthers(kept, now, cell);
    return share > TOLERANCE ? [`${cell.name}: ${(share * 100).toFixed(1)} % of its pixels`] : [];
  });
}

/** The share of the pixels of one drawing that are others than those kept. */
export function shareOfOthers(kept: Pixels, now: Pixels, { x, y, width, height }: Cell): number {
  let others = 0;
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const at = (row * kept.width + column) * 4;
      const far = [0, 1, 2].some(
        (channel) => Math.abs((kept.bytes[at + channel] ?? 0) - (now.bytes[at + channel] ?? 0)) > NEAR,
      );
      if (far) others += 1;
    }
  }
  return others / (width * height);
}
