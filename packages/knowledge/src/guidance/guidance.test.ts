import { ALLOWED_PRODUCTS, FRAMING_STEPS, REFUSED_PRODUCTS, STROKES } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { claims } from '../claims/all-claims.ts';
import { articleOneRulesCoverage } from '../coverage/article-one-rules-coverage.ts';
import { articleTwoRulesCoverage } from '../coverage/article-two-rules-coverage.ts';
import { beyondCoverage } from '../coverage/beyond-coverage.ts';
import { strokesCoverage } from '../coverage/strokes-coverage.ts';
import { cueKindTexts, cueTexts } from '../locales/en/cues.ts';
import { guidanceTexts } from '../locales/en/guidance.ts';
import { allRules } from '../rules/all-rules.ts';
import { sources } from '../sources.ts';
import { hasWords } from '../strokes/article-lines.fixture.ts';
import { allGuidance } from './all-guidance.ts';
import { CUES, cueBasis } from './cues.ts';
import { framingGround } from './framing-ground.ts';
import { MOMENTS } from './guidance-item.ts';

/** A published list that says so is named where its words stand. */
const NAMED: Readonly<Record<string, RegExp>> = {
  lull: /Lullaby Trust/,
  ihdi: /Hip Dysplasia/,
  cpsc: /US product safety/,
  nes: /Advice for eczema/,
  rnoh: /Royal National Orthopaedic/,
  hack: /awake and watched/,
};

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`);

describe('guidance', () => {
  it('[K40] has one id each, a moment, and a source unless it is reasoned', () => {
    const ids = allGuidance.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, basis, sources: cited } of allGuidance) {
      if (basis !== 'reasoned') expect(cited.length, id).toBeGreaterThan(0);
      for (const { source, place } of cited) {
        if (source.startsWith('article-')) expect(hasWords(source, place), `${id} ${place}`).toBe(true);
      }
    }
    for (const moment of MOMENTS)
      expect(
        allGuidance.some((item) => item.moment === moment),
        moment,
      ).toBe(true);
  });

  it('[K40] is called an article’s or a guideline’s only where it names one', () => {
    const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
    for (const { id, basis, sources: cited } of allGuidance) {
      const found = cited.map(({ source }) => kinds.get(source));
      if (basis === 'article') expect(found, id).toContain('article');
      if (basis === 'study')
        expect(
          found.some((kind) => kind === 'study' || kind === 'review'),
          id,
        ).toBe(true);
      if (basis === 'instructors')
        expect(
          found.some((kind) => kind === 'instructors' || kind === 'charity' || kind === 'guideline'),
          id,
        ).toBe(true);
    }
  });

  it('[K40] gives the ground of every framing step', () => {
    expect(Object.keys(framingGround)).toEqual([...FRAMING_STEPS]);
    for (const [step, { basis, sources: cited }] of Object.entries(framingGround)) {
      if (basis !== 'reasoned') expect(cited.length, step).toBeGreaterThan(0);
      for (const { source, place } of cited) {
        if (source.startsWith('article-')) expect(hasWords(source, place), `${step} ${place}`).toBe(true);
      }
    }
  });

  it('[K41] has words under every id and none to spare', () => {
    expect(Object.keys(guidanceTexts).toSorted()).toEqual(allGuidance.map(({ id }) => id).toSorted());
    for (const { id, basis, sources: cited } of allGuidance.filter((item) => item.basis === 'guideline')) {
      const { title, say, why = '' }: { title: string; say: string; why?: string } = guidanceTexts[id];
      const named = cited.some(({ source }) => NAMED[source]?.test(`${title} ${say} ${why}`));
      expect(named, `${id} (${basis})`).toBe(true);
    }
  });

  it('[K42] keeps every cue in one list, with words', () => {
    const cues = Object.values(CUES).flat();
    expect(new Set(cues).size).toBe(cues.length);
    expect(Object.keys(cueTexts)).toEqual(cues);
    expect(Object.keys(cueKindTexts)).toEqual(Object.keys(CUES));
    expect(cueBasis.sources.length).toBeGreaterThan(0);
  });
});

describe('what became of the articles', () => {
  const all = [...strokesCoverage, ...articleOneRulesCoverage, ...articleTwoRulesCoverage];

  it('[K43] counts every technique and every rule once', () => {
    const codes = [
      ...numbered('S0-T', 22),
      ...['S0-N1', 'S0-N2', 'S0-N3', 'S0-N4', 'S0-N5', 'S0-N6'],
      ...numbered('S1-T', 13),
      ...numbered('R', 67),
      ...numbered('Q', 19),
    ];
    expect(all.map(({ code }) => code)).toEqual(codes);
  });

  it('[K43] goes to places that exist, and gives the reason where it went nowhere', () => {
    const known = new Set([
      ...STROKES.map((id) => `stroke:${id}`),
      ...allRules.map(({ id }) => `rule:${id}`),
      ...claims.map(({ id }) => `claim:${id}`),
      ...allGuidance.map(({ id }) => `guidance:${id}`),
      ...[...ALLOWED_PRODUCTS, ...REFUSED_PRODUCTS].map((id) => `product:${id}`),
    ]);
    for (const { code, went, note } of all) {
      expect(
        went.filter((place) => !known.has(place)),
        code,
      ).toEqual([]);
      if (went.length === 0) expect(note, code).toBeTruthy();
    }
    const reached = new Set([...all, ...beyondCoverage].flatMap(({ went }) => went));
    expect(STROKES.filter((id) => !reached.has(`stroke:${id}`))).toEqual([]);
  });
});
