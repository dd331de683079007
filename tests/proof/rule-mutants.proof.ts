import { readFileSync } from 'node:fs';
import {
  ALLOWED_PRODUCTS,
  type Book,
  evaluate,
  INJECTED_LIMBS,
  type InjectedLimb,
  judge,
  type Known,
  know,
  REFUSED_PRODUCTS,
  type Rule,
  type Situation,
  type Verdict,
} from '@warmhands/core';
import { allRules, book } from '@warmhands/knowledge';
import { expect, it } from 'vitest';
import { ruleExamples } from '../../packages/knowledge/src/rules/all-examples.ts';
import { contextOf } from '../../packages/knowledge/src/rules/example-context.fixture.ts';
import { seeded } from '../naive/chance.ts';
import { type NaiveVerdict, naiveVerdict } from '../naive/naive-gate.ts';
import { randomSituation } from '../naive/random-situation.ts';
import { mutantsOf, type RuleMutant } from './mutate-rule.ts';
import { differenceOf } from './random-states.ts';
import { ALL_BETTER, ALL_FACTS, CALM, type State, situationOf } from './states.ts';

interface Case {
  readonly situation: Situation;
  readonly known: Known;
  readonly expected: NaiveVerdict;
}

/** Bases from which every single fact is told worse, unsure and not at all: one at least where each rule matters. */
const BASES: readonly State[] = [
  { ...CALM, ageDays: 5 },
  { ...CALM, ageDays: 30, milk: 'mixed' },
  { ...CALM, ageDays: 50, goal: 'wind' },
  { ...CALM, ageDays: 60, goal: 'constipation' },
  {
    ...CALM,
    ageDays: 70,
    readings: [{ celsius: 38.4, minutesAgo: 20 }],
    facts: { ...ALL_BETTER, 'vaccinated-in-48h': 'worse' },
  },
  { ...CALM, ageDays: 70, goal: 'play' },
  { ...CALM, ageDays: 120, dueInDays: 40, cleared: ['born-early'] },
  { ...CALM, ageDays: 150, solids: 'yes', product: 'sunflower', patchTest: 'clear' },
  { ...CALM, ageDays: 300, goal: 'constipation', milk: 'formula', solids: 'yes' },
  { ...CALM, ageDays: 300, goal: 'bond', product: 'emollient', patchTest: 'clear' },
];

function corpus(): readonly Case[] {
  const told = BASES.flatMap((base) =>
    ALL_FACTS.flatMap((fact) =>
      (['worse', 'not-sure', 'not-asked'] as const).map((manner) =>
        situationOf({ ...base, facts: { ...base.facts, [fact]: manner } }),
      ),
    ),
  );
  const products = [...ALLOWED_PRODUCTS, ...REFUSED_PRODUCTS].map((product) =>
    situationOf({ ...CALM, product, patchTest: 'clear' }),
  );
  const limbs = INJECTED_LIMBS.map((limb) => soreAt(limb));
  const chance = seeded(7);
  const random = Array.from({ length: 4000 }, () => randomSituation(chance));
  return [...told, ...products, ...limbs, ...random].map((situation) => ({
    situation,
    known: know(situation),
    expected: naiveVerdict(situation),
  }));
}

function soreAt(limb: InjectedLimb): Situation {
  const calm = situationOf({ ...CALM, facts: { ...ALL_BETTER, 'injection-site-sore': 'not-asked' } });
  const others = calm.answers.filter((answer) => !('fact' in answer) || answer.fact !== 'injection-site-sore');
  return { ...calm, answers: [...others, { fact: 'injection-site-sore', value: [limb], at: calm.now.instant }] };
}

it('[G8] every change to a rule is noticed: dropped, comparison flipped, threshold moved, part left out', () => {
  const cases = corpus();
  // Against a corpus on which the book itself is at odds with the naive evaluator every mutant would seem to die.
  expect(cases.filter(({ situation, known, expected }) => differs(judge(situation, known, book), expected))).toEqual(
    [],
  );
  const explained: Readonly<Record<string, string>> = JSON.parse(
    readFileSync('safety/rule-mutant-survivors.json', 'utf8'),
  );
  const counts = { mutants: 0, byExample: 0, byNaive: 0 };
  const explainedSeen = new Set<string>();
  const survivors: string[] = [];
  for (const rule of allRules) {
    for (const mutant of mutantsOf(rule)) {
      counts.mutants += 1;
      if (killedByExample(rule, mutant)) counts.byExample += 1;
      else if (killedByNaive(rule, mutant, cases)) counts.byNaive += 1;
      else if (explained[`${rule.id}: ${mutant.what}`]) explainedSeen.add(`${rule.id}: ${mutant.what}`);
      else survivors.push(`${rule.id}: ${mutant.what}`);
    }
  }
  console.log(
    `rule mutants: ${JSON.stringify(counts)}, explained ${explainedSeen.size} kinds, not explained ${survivors.length}, cases ${cases.length}`,
  );
  expect(survivors).toEqual([]);
  expect([...explainedSeen].sort()).toEqual(Object.keys(explained).sort());
});

/** A dropped rule loses its place among the reasons; a changed one comes to another value in one of its examples. */
function killedByExample(rule: Rule, { rule: changed }: RuleMutant): boolean {
  if (!changed) return isReasonSomewhere(rule);
  const examples = ruleExamples[rule.id as keyof typeof ruleExamples] ?? [];
  return examples.some(({ given, finds }) => {
    const { value } = evaluate(changed.when, contextOf(given));
    return { yes: 'fires', no: 'clear', unknown: 'open' }[value] !== finds;
  });
}

/** Every verdict carries all its reasons, so a rule that fires for one of its own examples is missed when it is gone. */
function isReasonSomewhere(rule: Rule): boolean {
  const examples = ruleExamples[rule.id as keyof typeof ruleExamples] ?? [];
  const situation = situationOf(CALM);
  return examples.some(({ given, finds }) => {
    const { known, goal } = contextOf(given);
    return (
      finds === 'fires' && judge({ ...situation, goal }, known, book).reasons.some((reason) => reason.rule === rule.id)
    );
  });
}

function killedByNaive(rule: Rule, mutant: RuleMutant, cases: readonly Case[]): boolean {
  const rules = allRules.flatMap((one) => (one.id === rule.id ? (mutant.rule ?? []) : one));
  const [first, ...rest] = rules;
  if (!first) return true;
  const changed: Book = { ...book, rules: [first, ...rest] };
  return cases.some(({ situation, known, expected }) => differs(judge(situation, known, changed), expected));
}

function differs(verdict: Verdict, expected: NaiveVerdict): boolean {
  return differenceOf(verdict, expected) !== null;
}
