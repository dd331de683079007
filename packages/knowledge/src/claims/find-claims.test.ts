import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimTexts } from '../locales/en/claims.ts';
import { claims } from './all-claims.ts';
import { findClaims } from './find-claims.ts';

const find = (words: string) => findClaims(words, claims, ({ id }) => claimTexts[id].title).map(({ id }) => id);

describe('finding claims', () => {
  it('[K5] lands on the claim that a person means', () => {
    expect(find('colic')[0]).toBe('colic');
    expect(find('constipation')[0]).toBe('constipation');
    expect(find('gripe water')[0]).toBe('gripe-water');
    expect(find('oxytocin')[0]).toBe('oxytocin');
    expect(find('Butt burp')[0]).toBe('lap-pats');
    expect(find('poop instantly')[0]).toBe('stool-at-once');
    expect(find('weight')[0]).toBe('weight');
    expect(find('reflexology')[0]).toBe('reflex-points');
  });

  it('[K5] does not mind case, accents, hyphens or spaces', () => {
    expect(find('  COLIC ')).toEqual(find('colic'));
    expect(find('cólic')).toEqual(find('colic'));
    expect(find('gripe-water')).toEqual(find('gripe water'));
  });

  it('[K5] gives everything for nothing, and nothing for nonsense', () => {
    expect(find('')).toEqual(claims.map(({ id }) => id));
    expect(find('xylophone')).toEqual([]);
    expect(find('colic xylophone')).toEqual([]);
  });

  it('[K5] finds fewer with each further word, and never the same twice', () => {
    const typed = fc.constantFrom('colic', 'wind', 'poo', 'oil', 'sleep', 'crying', 'gas', 'water', 'the');
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const both = find(`${first} ${second}`);
        expect(find(first)).toEqual(expect.arrayContaining(both));
        expect(new Set(both).size).toBe(both.length);
      }),
      { seed: 20261120 },
    );
  });
});
