import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type Point } from '../point.ts';
import { frechet } from './frechet.ts';

const number = fc.integer({ min: -100, max: 100 });
const line = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 6 });

/** The same by its definition, every way of walking tried: slow, and written without a look at the other. */
function slowly(a: readonly Point[], b: readonly Point[]): number {
  const [first, ...restA] = a;
  const [other, ...restB] = b;
  if (!first || !other) throw new Error('A line has a point');
  const here = distance(first, other);
  const on = [
    ...(restA.length > 0 ? [slowly(restA, b)] : []),
    ...(restB.length > 0 ? [slowly(a, restB)] : []),
    ...(restA.length > 0 && restB.length > 0 ? [slowly(restA, restB)] : []),
  ];
  return on.length === 0 ? here : Math.max(here, Math.min(...on));
}

describe('the discrete Fréchet distance', () => {
  it('[R20] is what its definition says', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(frechet(a, b)).toBeCloseTo(slowly(a, b), 9);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  it('[R20] is the same from either line, none from a line to itself, and heeds the order of points', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(frechet(a, b)).toBe(frechet(b, a));
        expect(frechet(a, a)).toBe(0);
      }),
      { seed: 20261121, numRuns: 200 },
    );
    const way: readonly Point[] = [
      [0, 0],
      [10, 0],
    ];
    expect(frechet(way, way.toReversed())).toBe(10);
  });
});
