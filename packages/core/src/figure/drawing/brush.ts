import { add, clamp, distance, type Point, smooth, subtract, unit } from '../point.ts';
import { shape } from './curve.ts';

/** Where a line of ink is thin: shares of its length over which it swells at its start and fades at its end. */
export interface Taper {
  readonly start: number;
  readonly end: number;
}

const BOTH_ENDS: Taper = { start: 0.3, end: 0.3 };
const THINNEST = 0.12;

/**
 * A line as a brush draws it: it swells from nothing, and fades where it ends, so that no contour begins or stops short.
 * It is a closed shape to fill, as thick at its thickest as said.
 */
export function brushed(points: readonly Point[], thick: number, { start, end }: Taper = BOTH_ENDS): string {
  const gone = lengthsAlong(points);
  const whole = gone.at(-1) ?? 0;
  if (whole === 0) return '';
  const side = (out: 1 | -1) =>
    points.map((at, index): Point => {
      const share = (gone[index] ?? 0) / whole;
      const swell = Math.min(grown(share, start), grown(1 - share, end));
      const [x, y] = unit(subtract(points[index + 1] ?? at, points[index - 1] ?? at));
      const reach = (out * thick * (THINNEST + (1 - THINNEST) * swell)) / 2;
      return add(at, [y * reach, -x * reach]);
    });
  return shape([side(1), side(-1).reverse()]);
}

function grown(share: number, over: number): number {
  return over === 0 ? 1 : smooth(clamp(share / over));
}

function lengthsAlong(points: readonly Point[]): readonly number[] {
  let gone = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) gone += distance(before, point);
    return gone;
  });
}
