import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresAt, OLDEST } from './measures.ts';
import { styleAt, TRUE_TO_LIFE } from './style.ts';

const SEED = { seed: 20261121 };

describe('measures', () => {
  it('[D3] are the rows of the table at their own ages', () => {
    expect(measuresAt(0)).toMatchObject({ length: 495, crownToNavel: 256, foot: 74, ankleRadius: 13.5 });
    expect(measuresAt(3)).toMatchObject({ length: 606, headRound: 400, belly: 148 });
    expect(measuresAt(24)).toMatchObject({ length: 871, thigh: 203, ankleRadius: 21 });
  });

  it('[D3] lie on straight lines between the rows', () => {
    expect(measuresAt(4.5).length).toBeCloseTo((606 + 667) / 2, 6);
    expect(measuresAt(15).thigh).toBeCloseTo((162 + 184) / 2, 6);
  });

  it('[D3] stay within birth and two years', () => {
    expect(measuresAt(-2)).toEqual(measuresAt(0));
    expect(measuresAt(60)).toEqual(measuresAt(OLDEST));
  });

  it('[D3] never shrink as the baby grows', () => {
    const age = fc.double({ min: 0, max: OLDEST, noNaN: true });
    fc.assert(
      fc.property(age, age, (one, other) => {
        const [young, old] = [measuresAt(Math.min(one, other)), measuresAt(Math.max(one, other))];
        for (const [name, value] of Object.entries(young)) {
          const later = Object.entries(old).find(([same]) => same === name)?.[1] ?? 0;
          expect(later, name).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
      SEED,
    );
  });
});

describe('style', () => {
  it('[D3] goes from the newborn, until three months, to the toddler, from eighteen', () => {
    expect(styleAt(0)).toEqual(styleAt(3));
    expect(styleAt(18)).toEqual(styleAt(24));
    expect(styleAt(14).head).toBeCloseTo((styleAt(10).head + styleAt(18).head) / 2, 9);
  });

  it('[D86] makes babies roundest at ten months, and gives toddlers their longer limbs', () => {
    const [young, round, old] = [styleAt(3), styleAt(10), styleAt(24)];
    expect(round.girth).toBeGreaterThan(Math.max(young.girth, old.girth));
    expect(old.leg).toBeGreaterThan(Math.max(young.leg, round.leg));
    expect(old.arm).toBeGreaterThan(Math.max(young.arm, round.arm));
  });

  it('[D19] true to life exaggerates nothing', () => {
    expect(new Set(Object.values(TRUE_TO_LIFE))).toEqual(new Set([1]));
  });
});
