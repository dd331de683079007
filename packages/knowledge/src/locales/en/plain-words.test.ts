import { describe, expect, it } from 'vitest';
import { readingAge } from '../../../../../tools/wording/reading-age.ts';
import { namedConditions, refusedWords } from '../../../../../tools/wording/refused-words.ts';
import { tooLong } from '../../../../../tools/wording/sentences.ts';
import { sentencesOf } from '../catalogue.ts';
import { becauseTexts } from './because.ts';
import { cueKindTexts, cueTexts } from './cues.ts';
import { guidanceTexts } from './guidance.ts';
import { productTexts } from './products.ts';
import * as routineTexts from './routines.ts';
import { strokeTexts } from './strokes.ts';

const ROOMS = { strokeTexts, routineTexts, becauseTexts, guidanceTexts, productTexts, cueTexts, cueKindTexts };
const messages = sentencesOf(ROOMS);

/** Every screen or card on which these words stand together. */
const cards: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(strokeTexts).map(([id, text]) => [id, Object.values(text)] as const),
  ...Object.entries(guidanceTexts).map(([id, text]) => [id, Object.values(text)] as const),
  ...Object.entries(productTexts).map(([id, text]) => [id, Object.values(text)] as const),
  ...Object.entries(routineTexts).map(([id, text]) => [id, sentencesOf(text).map(({ words }) => words)] as const),
  ['because', Object.values(becauseTexts)],
];

describe('the words of strokes, products and guidance', () => {
  it('[K44] can be read at nine in the middle, and at eleven at the most', () => {
    const ages = cards.map(([id, words]) => ({ id, age: readingAge(words) })).toSorted((a, b) => a.age - b.age);
    expect(ages.filter(({ age }) => age > 11)).toEqual([]);
    expect(ages[Math.floor(ages.length / 2)]?.age ?? 99).toBeLessThanOrEqual(9);
  });

  it('[K44] stay within 20 words a sentence', () => {
    expect(messages.flatMap(({ id, words }) => tooLong(words).map((sentence) => `${id}: ${sentence}`))).toEqual([]);
  });

  it('[K44] hold no word of a device, no promise, and no name of a condition', () => {
    for (const { id, words } of messages) {
      expect(refusedWords(words), id).toEqual([]);
      expect(namedConditions(words), id).toEqual([]);
    }
  });
});
