import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, mapCatalogue, sentencesOf } from './catalogue.ts';
import { counted, numbered } from './counting.ts';
import { claimTexts } from './en/claims.ts';
import { helpTexts } from './en/help.ts';
import { directionOf, LOCALES } from './locale.ts';
import { inLocale, lengthened, mirrored } from './pseudo.ts';

const catalogue = {
  plain: 'Stop now.',
  list: ['One.', 'Two.'],
  room: { greet: (name: string, count: number) => `${name} has ${count}.` },
};

describe('made-up languages', () => {
  it('[K8] make every sentence at least two fifths longer, between brackets', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (sentence) => {
        const longer = lengthened(sentence);
        expect(longer.length).toBeGreaterThanOrEqual(sentence.length * 1.4);
        expect(longer.startsWith('[') && longer.endsWith(']')).toBe(true);
      }),
      { seed: 20261120 },
    );
  });

  it('[K8] keep a sentence readable', () => {
    expect(lengthened('Stop now.')).toBe('[Štóp ñów. one]');
    expect(mirrored('Stop now.')).toBe('\u202eStop now.\u202c');
  });

  it('[K8] change what functions and lists give, and nothing else', () => {
    const longer = inLocale(catalogue, 'en-XA');
    expect(longer.room.greet('Ada', 3)).toBe(lengthened('Ada has 3.'));
    expect(longer.list).toEqual([lengthened('One.'), lengthened('Two.')]);
    expect(inLocale(catalogue, 'en').plain).toBe('Stop now.');
    expect(inLocale(catalogue, 'ar-XB').room.greet('Ada', 3)).toBe(mirrored('Ada has 3.'));
    expect(mapCatalogue({ odd: 3 }, lengthened)).toEqual({ odd: 3 });
  });

  it('[K8] have the same keys as English in every locale', () => {
    for (const texts of [claimTexts, helpTexts, catalogue])
      for (const locale of LOCALES) expect(keysOf(inLocale(texts, locale))).toEqual(keysOf(texts));
  });

  it('[K8] run the way that they should', () => {
    expect(LOCALES.map(directionOf)).toEqual(['ltr', 'ltr', 'rtl']);
  });

  it('[K8] list each sentence under the keys that lead to it', () => {
    expect(sentencesOf(catalogue)).toEqual([
      { id: 'plain', words: 'Stop now.' },
      { id: 'list/0', words: 'One.' },
      { id: 'list/1', words: 'Two.' },
    ]);
  });
});

describe('counting', () => {
  const minutes = { one: '# minute', few: '# minutes (few)', other: '# minutes' };

  it('[K8] takes the form that the language takes', () => {
    expect([0, 1, 2, 5].map((count) => counted(count, minutes))).toEqual([
      '0 minutes',
      '1 minute',
      '2 minutes',
      '5 minutes',
    ]);
    expect(counted(3, minutes, 'ar-XB')).toBe('3 minutes (few)');
    expect(counted(2, minutes, 'ar-XB')).toBe('2 minutes');
  });

  it('[K8] writes numbers as the language does', () => {
    expect(numbered(1234.56)).toBe('1,234.6');
    expect(numbered(38, 'en-XA')).toBe('38');
  });
});
