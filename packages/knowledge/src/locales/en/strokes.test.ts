import { BODY_PARTS, CONTACTS, FRAMING_STEPS, GRADES, POSITIONS, STROKES, type StrokeId } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { sentencesIn, wordsIn } from '../../../../../tools/wording/sentences.ts';
import { allStrokes } from '../../strokes/all-strokes.ts';
import { sentencesOf } from '../catalogue.ts';
import { becauseTexts } from './because.ts';
import * as routineTexts from './routines.ts';
import { type StrokeText, strokeTexts } from './strokes.ts';

const texts: readonly (readonly [StrokeId, StrokeText])[] = STROKES.map((id) => [id, strokeTexts[id]]);

describe('the words of the strokes', () => {
  it('[K23] are there for every stroke, short in name and whole in the way', () => {
    expect(Object.keys(strokeTexts)).toEqual([...STROKES]);
    for (const [id, { name, how, reason, watch }] of texts) {
      const words = name.split(/\s+/).length;
      expect(words >= 2 && words <= 4, name).toBe(true);
      const sentences = sentencesIn(how).length;
      expect(sentences >= 2 && sentences <= 5, `${id}: ${sentences} sentences`).toBe(true);
      expect(sentencesIn(reason).length, id).toBeGreaterThan(0);
      if (watch) expect(sentencesIn(watch).length, id).toBe(1);
    }
    expect(new Set(texts.map(([, { name }]) => name)).size).toBe(STROKES.length);
  });

  it('[K23] never tell anybody to straighten, and to press only where the stroke is a press', () => {
    for (const [id, { how, watch = '' }] of texts) {
      for (const sentence of sentencesIn(`${how} ${watch}`)) {
        if (/straight/i.test(sentence)) expect(sentence, id).toMatch(/never|not/i);
        if (/\bpress/i.test(sentence) && id !== 'sole-press') expect(sentence, id).toMatch(/never|not|without/i);
      }
    }
  });

  it('[K23] name a side only as the baby’s, or as what a carer who faces the baby sees', () => {
    for (const [id, { how }] of texts) {
      for (const [side] of how.matchAll(/\S+ \S+ (?:left|right)\b(?! way)/g)) {
        expect(side, id).toMatch(/your baby's|on your|that is|to your/);
      }
    }
    expect(strokeTexts['love-i'].how).toMatch(/your baby's left/);
    expect(strokeTexts['love-u'].how).toMatch(/low on your baby's right.*down your baby's left/s);
    expect(strokeTexts['love-l'].how).toMatch(/below the ribs on your baby's right.*across to your baby's left/s);
  });

  it('[K23] say so where nobody has tested a stroke, and where the way is ours', () => {
    for (const { id, reasoned, effects } of allStrokes) {
      const { reason } = strokeTexts[id];
      if (effects.length > 0)
        expect(reason, id).toMatch(/Nobody has tested|nobody has tested|no test|no more than that/);
      if (reasoned && id !== 'wind-upright' && id !== 'skin-to-skin') expect(reason, id).toMatch(/This way is ours/);
    }
  });
});

describe('the words around the strokes', () => {
  it('[K26] are there for everything that a routine can name', () => {
    expect(Object.keys(routineTexts.framingTexts)).toEqual([...FRAMING_STEPS]);
    expect(Object.keys(routineTexts.partTexts)).toEqual([...BODY_PARTS]);
    expect(Object.keys(routineTexts.cueCheckTexts)).toEqual([...BODY_PARTS]);
    expect(Object.keys(routineTexts.contactTexts)).toEqual([...CONTACTS]);
    expect(Object.keys(routineTexts.positionTexts)).toEqual([...POSITIONS]);
    expect(Object.keys(routineTexts.gradeTexts)).toEqual([...GRADES]);
    expect(Object.keys(routineTexts.pressureTexts)).toEqual(['0', '1', '2', '3']);
    expect(Object.keys(routineTexts.sideTexts)).toEqual(['left', 'right', 'both', 'none']);
    for (const { id, words } of sentencesOf(routineTexts)) expect(wordsIn(words).length, id).toBeGreaterThan(0);
  });

  it('[K26] hold a sentence for every reason of a step', () => {
    for (const { id, words } of sentencesOf(becauseTexts)) expect(sentencesIn(words), id).toHaveLength(1);
  });
});
