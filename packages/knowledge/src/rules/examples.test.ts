import {
  type Ages,
  addDays,
  type Belief,
  type Condition,
  type Context,
  type ExampleGiven,
  evaluate,
  type FactId,
  type FactValue,
  type Known,
  type PlainDate,
  parsePlainDate,
  parseZonedTime,
  type RuleExample,
} from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { checkExamples } from '../book/check-examples.ts';
import { ruleExamples } from './all-examples.ts';
import { allRules } from './all-rules.ts';

const NOON = parseZonedTime('2026-11-20T12:00:00+00:00[Europe/London]');
if (!NOON.ok) throw new Error('noon is not understood');
const { instant: NOW, date: TODAY } = NOON.value;

/** The longest that a birth can lie before and after its due date, as the facts hold it. */
const [MOST_EARLY, MOST_LATE, BORN_EARLY, TERM] = [126, 28, 21, 40];

function contextOf(given: ExampleGiven): Context {
  const known: Known = {
    now: NOW,
    ages: agesOf(given),
    beliefs: new Map([...derived(given), ...told(given)]),
    cleared: (given.cleared ?? []).map((fact) => ({ fact, at: NOW })),
    setAside: [],
  };
  return { known, goal: given.goal ?? null };
}

function agesOf({ ageDays = 100, dueInDays = 0 }: ExampleGiven): Ages {
  const birth = addDays(TODAY, -ageDays);
  const early = typeof dueInDays === 'number' && dueInDays > BORN_EARLY;
  const open = typeof dueInDays === 'string';
  const [soonest, latest] = open ? [0, MOST_EARLY] : early ? [dueInDays, dueInDays] : [0, 0];
  const weeks = (due: number) => TERM + Math.floor((ageDays - due) / 7);
  return {
    today: TODAY,
    birth: { earliest: birth, latest: birth },
    corrected: { earliest: addDays(birth, soonest), latest: addDays(birth, latest) },
    postMenstrualWeeks: open
      ? { least: weeks(MOST_EARLY), most: weeks(-MOST_LATE) }
      : { least: weeks(dueInDays), most: weeks(dueInDays) },
  };
}

function told({ facts = {} }: ExampleGiven): readonly (readonly [FactId, Belief])[] {
  return namesOf(facts).map((fact) => [fact, believed(facts[fact] ?? 'not-sure')]);
}

function derived({ dueInDays, product = 'none', patchTest, readings = [] }: ExampleGiven) {
  const beliefs: [FactId, Belief][] = [
    ['product', believed(product)],
    ['patch-test', believed(product === 'none' || patchTest === 'clear' ? 'yes' : 'no')],
  ];
  if (dueInDays === 'unknown') beliefs.push(['born-early', believed('not-sure')]);
  if (readings.length > 0) {
    beliefs.push(['hottest-reading', believed(Math.max(...readings))]);
    beliefs.push(['coldest-reading', believed(Math.min(...readings))]);
  }
  return beliefs;
}

function believed(value: FactValue | 'not-sure'): Belief {
  if (value === 'not-sure') return { status: 'not-sure', from: 'answer', at: NOW, until: null };
  return { status: 'known', value, from: 'answer', at: NOW, until: null };
}

function namesOf(facts: Partial<Record<FactId, unknown>>): readonly FactId[] {
  return Object.keys(facts) as FactId[];
}

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
