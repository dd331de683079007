import { GRADES } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { wrongForGrade } from '../../../../tools/wording/graded-words.ts';
import { claimTexts } from '../locales/en/claims.ts';
import { SOURCE_IDS } from '../sources/source-ids.ts';
import { sources } from '../sources.ts';
import { allStrokes } from '../strokes/all-strokes.ts';
import { hasWords } from '../strokes/article-lines.fixture.ts';
import { claims } from './all-claims.ts';

describe('claims', () => {
  it('[K4] hold every numbered claim once, and each has its words', () => {
    const numbers = claims.flatMap(({ number }) => (number === null ? [] : [number]));
    expect(numbers.toSorted()).toEqual(Array.from({ length: 25 }, (_, index) => `K${index + 1}`).toSorted());
    expect(Object.keys(claimTexts).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  });

  it('[K4] says what each named place of the articles says', () => {
    for (const { id, said } of claims) expect(claimTexts[id].said, id).toHaveLength(said.length);
    const places = claims.flatMap(({ said }) => said);
    expect(places.filter(({ source, place }) => !hasWords(source, place))).toEqual([]);
    expect(new Set(places.map(({ source }) => source))).toEqual(new Set(['article-1', 'article-2']));
  });

  it('[K4] is worded no more strongly than its grade allows', () => {
    const wrong = claims.flatMap(({ id, grade }) =>
      wrongForGrade(grade, claimTexts[id].hold).map((what) => `${id}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('[K4] finds words that are too strong', () => {
    expect(wrongForGrade('low', 'Massage probably calms a baby.')).toEqual(['no words for "low"', '"probably"']);
    expect(wrongForGrade('low', 'It may be nice. Massage stops colic.')).toEqual(['bare verb: Massage stops colic.']);
    expect(wrongForGrade('moderate', 'It is fine.')).toEqual(['no words for "moderate"']);
    expect(wrongForGrade('none', 'Touch lowers pain.')).toEqual([
      'no words for "none"',
      'bare verb: Touch lowers pain.',
    ]);
    expect(wrongForGrade('very-low', 'It may help.')).toEqual(['no words for "very-low"']);
    expect(wrongForGrade('tradition', 'Handed down and not tested.')).toEqual([]);
    expect(wrongForGrade('high', 'It calms.')).toEqual([]);
  });

  it('[K2] stands on listed sources, and says "reasoned" where there are none', () => {
    const known: ReadonlySet<string> = new Set(SOURCE_IDS);
    for (const claim of claims) {
      expect(claim.sources.filter(({ source }) => !known.has(source))).toEqual([]);
      expect(claim.basis === 'reasoned', claim.id).toBe(claim.sources.length === 0);
      expect(GRADES).toContain(claim.grade);
    }
  });

  it('[K2] calls a basis what at least one of its sources is', () => {
    const kinds = new Map(sources.map(({ id, kind }) => [id as string, kind]));
    const fits: Readonly<Record<string, readonly string[]>> = {
      study: ['study', 'review'],
      guideline: ['guideline', 'charity'],
      instructors: ['instructors'],
      article: ['article'],
    };
    for (const { id, basis, sources: cited } of claims) {
      if (basis === 'reasoned') continue;
      expect(
        cited.some(({ source }) => fits[basis]?.includes(kinds.get(source) ?? '')),
        id,
      ).toBe(true);
    }
  });

  it('[K4] no stroke names an effect above the grade of its claim', () => {
    const rank = new Map(GRADES.map((grade, index) => [grade, Math.min(index, GRADES.indexOf('tradition'))]));
    const graded = new Map<string, number>(claims.map(({ id, grade }) => [id, rank.get(grade) ?? 0]));
    const tooHigh = allStrokes.flatMap(({ id, effects }) =>
      effects
        .filter(({ grade, claim }) => (rank.get(grade) ?? 0) < (graded.get(claim) ?? 99))
        .map(({ claim }) => `${id}: ${claim}`),
    );
    expect(tooHigh).toEqual([]);
  });
});
