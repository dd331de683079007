import {
  CARES,
  type Condition,
  QUESTION_FACTS,
  questionOf,
  type Rule,
  SAME_DAY_SIGNS,
  STROKES,
  VERDICTS,
} from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../book/condition-names.ts';
import { sources } from '../sources.ts';
import { allRules } from './all-rules.ts';
import { HOT_AFTER_VACCINATION } from './otherwise-in-order.ts';
import { NOT_BEFORE_4_WEEKS, NOT_BEFORE_6_WEEKS, NOT_WITH_ECZEMA, PRONE, TUMMY, TUMMY_BLOCK } from './stroke-groups.ts';

function gravity({ says }: Rule): number {
  return VERDICTS.indexOf(says.verdict) * 10 - (says.verdict === 'care' ? CARES.indexOf(says.care) : 0);
}

/** The rules that say one thing, by the facts they name. */
function factsOf(matches: (rule: Rule) => boolean): ReadonlySet<string> {
  return new Set(allRules.filter(matches).flatMap(({ when }) => namesIn(when).facts));
}

function careOf(care: string): (rule: Rule) => boolean {
  return ({ says }) => says.verdict === 'care' && says.care === care;
}

/** Leaves that are a fact in its worse value, or a doubt, or a choice: what a rule may be made of beside ages. */
function leaves(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return 'surely' in condition ? [] : [condition];
}

describe('all rules', () => {
  it('[K50] stand in the order of their gravity, each id once', () => {
    const gravities = allRules.map(gravity);
    expect(gravities).toEqual([...gravities].sort((a, b) => b - a));
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });

  it('[K51] make an emergency of each danger sign, and a call today of a doubt about any', () => {
    const urgent = factsOf(careOf('emergency'));
    expect(QUESTION_FACTS.danger.filter((sign) => !urgent.has(sign))).toEqual([]);
    const doubt = allRules.find(({ id }) => id === 'danger-not-sure');
    expect(doubt && namesIn(doubt.when).facts).toEqual(QUESTION_FACTS.danger);
  });

  it('[K51] ask for a call today on each same-day sign', () => {
    const today = factsOf(careOf('today'));
    expect(SAME_DAY_SIGNS).toHaveLength(13);
    expect(SAME_DAY_SIGNS.filter((sign) => !today.has(sign))).toEqual([]);
  });

  it('[K50] read every fact that a carer can be asked', () => {
    const read = new Set(allRules.flatMap(({ when }) => namesIn(when).facts));
    const chosen = ['state', 'carer', 'injection-site-sore'];
    const asked = Object.values(QUESTION_FACTS).flat();
    expect(asked.filter((fact) => !read.has(fact) && !chosen.includes(fact))).toEqual([]);
  });

  it('[K52] name a yes/no fact in its worse value only, outside of what must be sure', () => {
    const named = allRules.flatMap(({ id, when }) => leaves(when).map((leaf) => ({ id, leaf })));
    const reassuring = named.filter(
      ({ leaf }) => 'is' in leaf && (leaf.is === 'no') !== ['navel-healed', 'head-lift'].includes(leaf.fact),
    );
    // `solids: no` only sorts babies between two rows of stool gaps, of which the other one is the stricter.
    expect(reassuring.map(({ id }) => id)).toEqual(['long-stool-gap-on-breast-milk']);
  });

  it('[K2] lean on no source where they say that they are reasoned from nothing', () => {
    expect(allRules.filter(({ basis, sources }) => basis !== 'reasoned' && sources.length === 0)).toEqual([]);
    expect(allRules.filter(({ checkedOn }) => checkedOn !== '2026-11')).toEqual([]);
  });

  it('[K2] call their basis what the strongest of their sources is', () => {
    const kinds = new Map<string, string>(sources.map(({ id, kind }) => [id, kind]));
    const fits: Readonly<Record<string, readonly string[]>> = {
      study: ['study', 'review'],
      guideline: ['guideline', 'charity'],
      instructors: ['instructors'],
      article: ['article'],
    };
    const wrong = allRules.filter(
      ({ basis, sources: cited }) =>
        basis !== 'reasoned' && !cited.some(({ source }) => fits[basis]?.includes(kinds.get(source) ?? '')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('[K52] let a fever after a vaccination be less grave only where all other signs are known to be absent', () => {
    const apart = ['feverish', 'nappy-rash', 'overheated'];
    const signs = [...QUESTION_FACTS.danger, ...QUESTION_FACTS.today].filter((sign) => !apart.includes(sign));
    expect(Object.keys(HOT_AFTER_VACCINATION)).toEqual(['surely']);
    expect(new Set(namesIn(HOT_AFTER_VACCINATION).facts)).toEqual(new Set(['vaccinated-in-48h', ...signs]));
  });

  it('[K53] call for an adapted massage wherever more than the age takes something away', () => {
    const mild = allRules.filter(({ says }) => says.verdict === 'go' && ('leaveOut' in says || 'limits' in says));
    const ofAge = mild.every(({ when }) => namesIn(when).facts.every((fact) => questionOf(fact as never) === null));
    expect(mild.map(({ id }) => id)).toEqual(['from-6-weeks-to-3-months', 'from-3-months', 'lap-pat-from-6-months']);
    expect(ofAge).toBe(true);
  });
});

describe('groups of strokes', () => {
  it('[K53] give a newborn the five strokes of the contract, and ten more from 4 weeks', () => {
    const left = (out: readonly string[]) => STROKES.filter((stroke) => !out.includes(stroke));
    const newborn = ['skin-to-skin', 'wind-upright', 'newborn-back-and-legs', 'leg-down', 'arm-down'];
    expect(new Set(left(NOT_BEFORE_4_WEEKS))).toEqual(new Set(newborn));
    expect(left(NOT_BEFORE_6_WEEKS)).toHaveLength(15);
    expect(left(NOT_BEFORE_6_WEEKS)).toEqual(expect.arrayContaining([...newborn, 'tummy-rest', 'tummy-paddle']));
  });

  it('[K53] keep the whole tummy block and all prone strokes together', () => {
    expect([TUMMY_BLOCK.length, TUMMY.length, PRONE.length]).toEqual([8, 11, 8]);
  });

  it('[K53] leave only long strokes and held ones with eczema', () => {
    expect(STROKES.length - NOT_WITH_ECZEMA.length).toBe(9);
    expect(NOT_WITH_ECZEMA).toEqual(expect.arrayContaining(['bottom-circles', 'arm-wring', 'tummy-circle']));
  });
});
