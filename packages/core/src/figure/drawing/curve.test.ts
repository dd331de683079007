import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../point.ts';
import { bow, curve, numbers, ring, shape, short, straight } from './curve.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })), {
  minLength: 2,
  maxLength: 20,
});

/** Where the pen stands at the end of relative cubic curves. */
function endOf(d: string): Point {
  const values = [...d.matchAll(/-?\d*\.?\d+/g)].map(Number);
  const [x = 0, y = 0, ...rest] = values;
  let at: Point = [x, y];
  for (let index = 4; index + 1 < rest.length; index += 6)
    at = [at[0] + (rest[index] ?? 0), at[1] + (rest[index + 1] ?? 0)];
  return at;
}

describe('lines through points', () => {
  it('[D50] end where the last point is: rounding does not add up', () => {
    fc.assert(
      fc.property(points, (given) => {
        const [x, y] = endOf(curve(given));
        const last = given.at(-1) ?? [0, 0];
        expect(Math.abs(x - last[0]) + Math.abs(y - last[1])).toBeLessThan(0.05);
      }),
      { seed: 7 },
    );
  });

  it('[D50] are written short', () => {
    expect(numbers([0.04, -0.26, 12.25, 3])).toBe('0-.3 12.3 3');
    expect([short(-0.01), short(0.5), short(10)]).toEqual(['0', '.5', '10']);
  });

  it('[D50] may be open, closed, cornered or straight', () => {
    const corner: readonly Point[] = [
      [0, 0],
      [10, 0],
    ];
    expect(curve([])).toBe('');
    expect(ring(corner)).toMatch(/^M0 0c.*Z$/);
    expect(shape([corner, [[10, 5]]])).toMatch(/^M0 0c.*L10 5Z$/);
    expect(straight(corner)).toBe('M0 0L10 0');
    expect(bow([0, 0], [5, 5], [10, 0])).toBe('M0 0Q5 5 10 0');
  });
});
