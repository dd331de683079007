import { describe, expect, it } from 'vitest';
import { along, curveThrough, evenly, signedArea, turnsRound, wayLength } from './curve.ts';
import { distance, type Point } from './point.ts';

// Twelve o'clock, three, six, nine: clockwise on a screen, where y grows downwards.
const CLOCK: readonly Point[] = Array.from({ length: 61 }, (_, minute) => {
  const angle = (minute / 60) * 2 * Math.PI;
  return [Math.sin(angle) * 10, -Math.cos(angle) * 10];
});

describe('curves', () => {
  it('[D11] know a clock from its mirror', () => {
    expect(signedArea(CLOCK)).toBeGreaterThan(0);
    expect(turnsRound(CLOCK, [0, 0])).toBeCloseTo(1, 6);
    expect(turnsRound(CLOCK.toReversed(), [0, 0])).toBeCloseTo(-1, 6);
    expect(turnsRound(CLOCK, [30, 0])).toBeCloseTo(0, 6);
  });

  it('[D17] give points at equal distances', () => {
    const bent = evenly(
      [
        [0, 0],
        [3, 0],
        [3, 1],
      ],
      8,
    );
    expect(bent).toHaveLength(9);
    const steps = bent.slice(1).map((point, index) => distance(point, bent[index] ?? point));
    for (const step of steps) expect(step).toBeLessThanOrEqual(0.5 + 1e-9);
    expect(bent[0]).toEqual([0, 0]);
    expect(bent.at(-1)).toEqual([3, 1]);
    expect(along(bent, 0.75)).toEqual([3, 0]);
    expect(wayLength(bent)).toBeCloseTo(4, 9);
  });

  it('[D22] go through every point they are given, from the first to the last', () => {
    const spots: readonly Point[] = [
      [0, 0],
      [5, 2],
      [7, 9],
      [1, 12],
    ];
    const curve = curveThrough(spots);
    for (const spot of spots) expect(Math.min(...curve.map((point) => distance(point, spot)))).toBeLessThan(1e-9);
    expect(curve[0]).toEqual([0, 0]);
    expect(curve.at(-1)).toEqual([1, 12]);
  });
});
