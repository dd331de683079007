import { intendedPurpose } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { readCatalogues } from './catalogues.ts';
import { readingAge } from './reading-age.ts';
import { namedConditions, refusedWords } from './refused-words.ts';
import { sentencesIn, tooLong } from './sentences.ts';

describe('the lint of words', () => {
  it('refuses the words of a device and promises, in any form', () => {
    expect(refusedWords('Massage treats and prevents. We monitored it.')).toEqual(['treats', 'prevents', 'monitored']);
    expect(refusedWords('It boosts sleep and is proven.')).toEqual(['boosts', 'proven']);
    expect(refusedWords('An analysis that measures, detects and raises an alarm.')).toHaveLength(4);
    expect(refusedWords('A secure place, a doctor, and time for both.')).toEqual([]);
  });

  it('lets the sentence of intended purpose pass, and only as it stands', () => {
    expect(refusedWords(intendedPurpose)).toEqual([]);
    expect(refusedWords('It does not diagnose.')).toEqual(['diagnose']);
  });

  it('finds names of conditions', () => {
    expect(namedConditions('Colicky, constipated, with reflux.')).toEqual(['Colicky', 'constipated', 'reflux']);
  });

  it('reads hard words as harder', () => {
    const plain = readingAge(['Stop and hold your baby. Look at the face.']);
    const hard = readingAge(['Discontinue stimulation immediately whenever disengagement behaviours materialise.']);
    expect(plain).toBeLessThan(7);
    expect(hard).toBeGreaterThan(20);
  });

  it('counts sentences and their words', () => {
    expect(sentencesIn('One. Two! Three? “Four.” Five at 38.0 °C.')).toHaveLength(5);
    expect(tooLong(Array.from({ length: 21 }, () => 'word').join(' '))).toHaveLength(1);
    expect(tooLong(Array.from({ length: 20 }, () => 'word').join(' '))).toEqual([]);
  });

  it('reads every catalogue of the knowledge and of the app', async () => {
    const rooms = await readCatalogues();
    const ids = rooms.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['knowledge/claims', 'knowledge/help', 'knowledge/rules', 'web/home']));
    for (const { id, sentences } of rooms) expect(sentences.length, id).toBeGreaterThan(0);
  });
});
