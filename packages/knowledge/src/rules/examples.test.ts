import { addDays, type Condition, evaluate, type PlainDate, parsePlainDate, type RuleExample } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { checkExamples } from '../book/check-examples.ts';
import { ruleExamples } from './all-examples.ts';
import { allRules } from './all-rules.ts';
import { contextOf, TODAY } from './example-context.fixture.ts';

const FOUND = { yes: 'fires', no: 'clear', unknown: 'open' } as const;

function found(when: Condition, example: RuleExample) {
  const reading = evaluate(when, contextOf(example.given));
  const missing = example.missing === undefined ? undefined : [...reading.missing].sort();
  return { finds: FOUND[reading.value], missing };
}

describe.each(allRules.map(({ id, when }) => ({ id, when })))('$id', ({ id, when }) => {
  it.each(ruleExamples[id].map((example) => ({ title: example.title, example })))('[K3] $title', ({ example }) => {
    const missing = example.missing === undefined ? undefined : [...example.missing].sort();
    expect(found(when, example)).toEqual({ finds: example.finds, missing });
  });

  it('[K3] names what is missing wherever it is open', () => {
    const open = ruleExamples[id].filter(({ finds }) => finds === 'open');
    expect(open.filter(({ missing }) => missing === undefined || missing.length === 0)).toEqual([]);
  });
});

describe('examples', () => {
  it('[K3] stand in every rule and name what is known', () => {
    expect(checkExamples(allRules, ruleExamples)).toEqual([]);
  });

  it('[K3] show a rule as open wherever an answer could make it hold', () => {
    const askable = allRules.filter(
      ({ when }) => evaluate(when, contextOf({ goal: 'constipation' })).missing.length > 0,
    );
    const shown = (id: keyof typeof ruleExamples) => ruleExamples[id].some(({ missing }) => (missing ?? []).length > 0);
    expect(askable.filter(({ id }) => !shown(id)).map(({ id }) => id)).toEqual([]);
  });

  it('[K3] turn over at three calendar months', () => {
    const threeMonths = parsePlainDate('2026-08-20');
    if (!threeMonths.ok) throw new Error('not a date');
    const young: Condition = { age: 'birth', before: { months: 3 } };
    const bornOn = (days: number) => evaluate(young, contextOf({ ageDays: days })).value;
    const birth: PlainDate = threeMonths.value;
    expect([addDays(TODAY, -92), bornOn(92), bornOn(91)]).toEqual([birth, 'no', 'yes']);
  });
});
