import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type Point } from '../point.ts';
import { acrossTube, bent, bowed, endOf, knotted, outlineOf, rooted, stretch, tube } from './tube.ts';

const along = bowed([0, 0], [0, 50], [0, 100], 20);

describe('tubes', () => {
  it('[D50] lie their thickness away from a straight middle line', () => {
    const made = tube(along, () => 10);
    for (const { at } of made.left) expect(at[0]).toBeCloseTo(10, 6);
    for (const { at } of made.right) expect(at[0]).toBeCloseTo(-10, 6);
    expect(endOf(made).map(([, y]) => y)).toEqual([
      expect.closeTo(105.7, 1),
      expect.closeTo(110, 6),
      expect.closeTo(105.7, 1),
    ]);
    expect(outlineOf(made)).toHaveLength(made.left.length + 3 + made.right.length);
    expect(stretch(made, 'left', 0.5, 1).every(([, y]) => y >= 49)).toBe(true);
    expect(acrossTube(made, 0.5, -1)).toEqual([expect.closeTo(-10, 6), expect.closeTo(50, 6)]);
  });

  it('[D50] stay finite however a limb is bent', () => {
    const point = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }));
    fc.assert(
      fc.property(point, point, point, point, (root, start, joint, end) => {
        const made = tube(rooted(root, start, joint, end), () => 30);
        const all: readonly Point[] = [...outlineOf(made), ...made.middle];
        expect(all.flat().every(Number.isFinite)).toBe(true);
      }),
      { seed: 11 },
    );
  });

  it('[D50] go through both ends of two bones', () => {
    const samples = bent([0, 0], [40, 40], [0, 80], 0.4, 24);
    expect(samples[0]).toEqual({ at: [0, 0], along: 0 });
    expect(distance(samples.at(-1)?.at ?? [0, 0], [0, 80])).toBeLessThan(1e-9);
    expect(samples.at(-1)?.along).toBeCloseTo(2, 9);
  });

  it('[D50] take values between knots, and the outer ones beyond them', () => {
    const value = knotted([
      [0, 1],
      [1, 3],
    ]);
    expect([value(-1), value(0), value(0.5), value(1), value(9)]).toEqual([1, 1, 2, 3, 3]);
  });
});
