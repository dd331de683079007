import { FRAMING_STEPS, STROKES } from '@warmhands/core';
import { describeScene, sceneOf, sidesOf } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { readingAge } from '../../../../tools/wording/reading-age.ts';
import { namedConditions, refusedWords } from '../../../../tools/wording/refused-words.ts';
import { tooLong } from '../../../../tools/wording/sentences.ts';
import { figureTexts } from './en/figure.ts';
import { LOCALES } from './locale.ts';
import { pictureInWords } from './picture-in-words.ts';
import { inLocale } from './pseudo.ts';

const pictures = [...STROKES, ...FRAMING_STEPS].flatMap((stroke) =>
  sidesOf(stroke).flatMap((side) =>
    ([null, 'fingers'] as const).map((contact) => {
      const description = describeScene(sceneOf({ stroke, side, contact, ageMonths: 3, leading: 'right' }));
      return { id: `${stroke} ${side}`, side, description, words: pictureInWords(description, figureTexts) };
    }),
  ),
);

describe('pictures in words', () => {
  it('[K45] say every hand, and every leg that is moved', () => {
    for (const { id, description, words } of pictures) {
      for (const { carer } of description.hands) expect(words, id).toContain(figureTexts.carers[carer]);
      for (const { leg } of description.legs) expect(words, id).toContain(`your baby's ${leg}`.slice(1));
      expect(words.endsWith('.'), id).toBe(true);
    }
  });

  it("[K45] say the baby's own side, and what moves is never on the other side", () => {
    for (const { id, side, words } of pictures.filter(
      (picture) => picture.side === 'left' || picture.side === 'right',
    )) {
      const moving = words.split('. ').filter((sentence) => !sentence.includes(' rests on '));
      expect(moving.join(' '), id).toMatch(new RegExp(`your baby's ${side}|${side} side of your baby's`));
      expect(moving.join(' '), id).not.toMatch(
        side === 'left' ? /right (side of )?your|baby's right/ : /left (side of )?your|baby's left/,
      );
    }
  });

  it('[K45] say which way round as the hand goes', () => {
    const turning = pictures.flatMap(({ description, words }) =>
      description.hands.flatMap((hand) => (hand.does === 'circles' ? [{ turn: hand.turn, words }] : [])),
    );
    expect(turning.length).toBeGreaterThan(10);
    for (const { turn, words } of turning) expect(words).toContain(` ${turn} `);
  });

  it('[K45] keep to 20 words a sentence, to the reading age, and off the words of a device', () => {
    for (const { id, words } of pictures) {
      expect(tooLong(words), id).toEqual([]);
      expect(refusedWords(words), id).toEqual([]);
      expect(namedConditions(words), id).toEqual([]);
    }
    expect(readingAge(pictures.map(({ words }) => words))).toBeLessThanOrEqual(11);
  });

  it.each(LOCALES)('[K45] are there in %s', (locale) => {
    const texts = inLocale(figureTexts, locale);
    for (const { id, description } of pictures) {
      const words = pictureInWords(description, texts);
      expect(words.length, id).toBeGreaterThan(40);
      expect(words, id).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('[K45] tell the tummy strokes as they go', () => {
    const said = (id: string) => pictures.find((picture) => picture.id === id)?.words;
    expect(said('tummy-circle none')).toContain('Your right hand goes clockwise with a flat hand, round the navel.');
    expect(said('love-u none')).toContain(
      "It goes from your baby's low right side to just below your baby's right ribs.",
    );
    expect(said('love-u none')).toContain("Then it goes on to your baby's low left side.");
  });
});
