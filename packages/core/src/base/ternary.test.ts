import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, certain, not, or, type Ternary } from './ternary.ts';

const VALUES = ['yes', 'no', 'unknown'] as const;
const value = fc.constantFrom<Ternary>(...VALUES);
const table = (join: (a: Ternary, b: Ternary) => Ternary) => VALUES.map((a) => VALUES.map((b) => join(a, b)));

describe('ternary', () => {
  it('[B1] joins by "and" as the table says', () => {
    expect(table(and)).toEqual([
      ['yes', 'no', 'unknown'],
      ['no', 'no', 'no'],
      ['unknown', 'no', 'unknown'],
    ]);
  });

  it('[B1] joins by "or" as the table says', () => {
    expect(table(or)).toEqual([
      ['yes', 'yes', 'yes'],
      ['yes', 'no', 'unknown'],
      ['yes', 'unknown', 'unknown'],
    ]);
  });

  it('[B1] turns yes and no around, and leaves unknown', () => {
    expect(VALUES.map(not)).toEqual(['no', 'yes', 'unknown']);
    expect([certain(true), certain(false)]).toEqual(['yes', 'no']);
  });

  it('[B1] keeps the laws of De Morgan', () => {
    fc.assert(
      fc.property(value, value, (a, b) => not(and(a, b)) === or(not(a), not(b))),
      { seed: 1 },
    );
  });
});
