import {
  type AskedFact,
  addDays,
  type Condition,
  evaluate,
  type FactId,
  know,
  type Rule,
  type Ternary,
} from '@warmhands/core';
import { allRules } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { ALL_BETTER, ALL_FACTS, ALL_WORSE, CALM, MANNERS, type Manner, type State, situationOf } from './states.ts';

/** What one rule can be told: each of its dimensions, with a way to tell each value. */
interface Dimension {
  readonly name: FactId;
  readonly values: readonly { readonly label: string; readonly tell: (state: State) => State }[];
}

const ORDER: Readonly<Record<Ternary, number>> = { no: 0, unknown: 1, yes: 2 };
const MOST_COMBINED = 6;

describe('each rule alone', () => {
  const counts = { states: 0, comparisons: 0, days: 0 };

  for (const rule of allRules) {
    it(`[G1] [G2] ${rule.id} has a value in every combination of its facts, and none grows milder`, () => {
      const dimensions = dimensionsOf(rule);
      for (const start of startsOf(rule)) {
        const states = dimensions.length > MOST_COMBINED ? pairs(dimensions, start) : combinations(dimensions, start);
        for (const { state, labels } of states) {
          const value = ruleValue(rule, state);
          counts.states += 1;
          for (const dimension of dimensions) compare(rule, dimension, state, labels, value);
        }
      }
    });

    it(`[G5] ${rule.id} changes with age only where its ages say so`, () => {
      const marks = marksOf(rule.when);
      for (const facts of [ALL_WORSE, ALL_BETTER]) {
        const changes = changesByDay(rule, facts);
        expect(changes).toBeLessThanOrEqual(marks);
      }
    });

    it(`[G1] each fact of ${rule.id} decides it somewhere, all else the same`, () => {
      expect(
        dimensionsOf(rule)
          .filter((dimension) => !decides(rule, dimension))
          .map(({ name }) => name),
      ).toEqual([]);
    });
  }

  it('[G1] prints what was looked at', () => {
    console.log(
      `each rule alone: ${allRules.length} rules, ${counts.states} states, ${counts.comparisons} comparisons, ${counts.days} days of age`,
    );
    expect(counts.states).toBeGreaterThan(10_000);
  });

  /** What was told badly, or not at all, or long ago, or of a time to come, never reads milder than what was told well. */
  function compare(
    rule: Rule,
    dimension: Dimension,
    state: State,
    labels: ReadonlyMap<FactId, string>,
    value: Ternary,
  ): void {
    const label = labels.get(dimension.name);
    const against = (other: string) => dimension.values.find((one) => one.label === other);
    const check = (other: string, holds: (mine: number, theirs: number) => boolean) => {
      const told = against(other);
      if (
        !told ||
        rule.id === 'hot-under-3-months' ||
        rule.id === 'hot-after-vaccination' ||
        rule.id === 'usual-stool-gap-on-breast-milk'
      )
        return;
      counts.comparisons += 1;
      const theirs = ruleValue(rule, told.tell(state));
      if (!holds(ORDER[value], ORDER[theirs]))
        throw new Error(`${rule.id}: ${dimension.name} ${label} gives ${value}, ${other} gives ${theirs}`);
    };
    if (label === 'stale' || label === 'future-better') check('not-asked', (mine, theirs) => mine === theirs);
    // A list of sore limbs still to come tells of those it names; of the others nobody has been asked, which forbids as well.
    const listed = dimension.name === 'injection-site-sore';
    if (label === 'future-worse')
      check('worse', (mine, theirs) => mine === theirs || (listed && mine === ORDER.unknown));
    if (label === 'worse' && !tellsOnlyDoubt(rule, dimension.name)) check('better', (mine, theirs) => mine >= theirs);
    if (label === 'not-sure' && !isDangerRule(rule)) check('better', (mine, theirs) => mine >= theirs);
    if (label === 'not-asked') check('better', (mine, theirs) => mine >= theirs);
  }

  function changesByDay(rule: Rule, facts: State['facts']): number {
    let changes = 0;
    let last: Ternary | null = null;
    for (let ageDays = 0; ageDays <= 730; ageDays++) {
      const value = ruleValue(rule, { ...CALM, ...firstGoal(rule), ageDays, facts });
      counts.days += 1;
      if (last !== null && value !== last) changes += 1;
      last = value;
    }
    return changes;
  }
});

function ruleValue(rule: Rule, state: State): Ternary {
  return evaluate(rule.when, { known: know(situationOf(state)), goal: state.goal }).value;
}

/** A sign of danger that is not sure is left to a rule of its own. */
function isDangerRule(rule: Rule): boolean {
  return rule.says.verdict === 'care' && rule.says.care === 'emergency';
}

function tellsOnlyDoubt(rule: Rule, name: FactId): boolean {
  return leavesOf(rule.when).some((leaf) => 'notSure' in leaf && leaf.notSure === name);
}

function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  if ('surely' in condition) return leavesOf(condition.surely);
  return [condition];
}

function marksOf(condition: Condition): number {
  return leavesOf(condition).reduce(
    (sum, leaf) => sum + ('age' in leaf ? Number('from' in leaf) + Number('before' in leaf) : 0),
    0,
  );
}

/** The facts that a rule reads, as dimensions. */
function dimensionsOf(rule: Rule): readonly Dimension[] {
  const names = new Set(leavesOf(rule.when).flatMap(namesOf));
  return [...names].map(dimensionOf);
}

function namesOf(leaf: Condition): readonly FactId[] {
  if ('notSure' in leaf) return [leaf.notSure];
  if ('fact' in leaf) return [leaf.fact];
  if ('state' in leaf) return ['state'];
  if ('carer' in leaf) return ['carer'];
  if ('sore' in leaf) return ['injection-site-sore'];
  if ('milk' in leaf) return ['milk'];
  if ('product' in leaf) return ['product'];
  if ('patchTest' in leaf) return ['patch-test'];
  if ('reading' in leaf) return [leaf.reading === 'hottest' ? 'hottest-reading' : 'coldest-reading'];
  return [];
}

function dimensionOf(name: FactId): Dimension {
  const asked = ALL_FACTS.find((fact) => fact === name);
  if (asked) return { name, values: MANNERS.map((manner) => told(asked, manner)) };
  switch (name) {
    case 'milk':
      return {
        name,
        values: (['breast', 'formula', 'mixed', 'none', 'unknown', undefined] as const).map((milk) => ({
          label: `${milk}`,
          tell: (state) => ({ ...state, milk }),
        })),
      };
    case 'solids':
      return {
        name,
        values: (['yes', 'no', 'unknown', undefined] as const).map((solids) => ({
          label: `${solids}`,
          tell: (state) => ({ ...state, solids }),
        })),
      };
    case 'born-early':
      return {
        name,
        values: ([0, 60, 'unknown', undefined] as const).map((dueInDays) => ({
          label: `${dueInDays}`,
          tell: (state) => ({ ...state, dueInDays }),
        })),
      };
    case 'hottest-reading':
    case 'coldest-reading':
      return {
        name,
        values: [null, 35.9, 36, 37.9, 38, 38.9, 39].map((celsius) => ({
          label: `${celsius}`,
          tell: (state) => ({ ...state, readings: celsius === null ? [] : [{ celsius, minutesAgo: 10 }] }),
        })),
      };
    case 'product':
      return {
        name,
        values: (['none', 'emollient', 'mineral', 'sunflower', 'olive'] as const).map((product) => ({
          label: product,
          tell: (state) => ({ ...state, product }),
        })),
      };
    case 'patch-test':
      return {
        name,
        values: (['clear', 'reaction', 'unread', undefined] as const).map((patchTest) => ({
          label: `${patchTest}`,
          tell: (state) => ({ ...state, product: state.product === 'none' ? 'sunflower' : state.product, patchTest }),
        })),
      };
    default:
      throw new Error(`no dimension for ${name}`);
  }
}

function told(fact: AskedFact, manner: Manner): Dimension['values'][number] {
  return { label: manner, tell: (state) => ({ ...state, facts: { ...state.facts, [fact]: manner } }) };
}

/** Where to begin: every goal that matters to the rule, at ages on both sides of each of its marks. */
function startsOf(rule: Rule): readonly State[] {
  const many = dimensionsOf(rule).length > MOST_COMBINED;
  const ages = marksOf(rule.when) > 0 ? (many ? [30, 70, 200] : [2, 5, 30, 50, 70, 100, 130, 200, 400, 731]) : [100];
  const cleared = leavesOf(rule.when).some((leaf) => 'cleared' in leaf)
    ? ([[], ['born-early']] as const)
    : ([[]] as const);
  return ages.flatMap((ageDays) => cleared.map((list) => ({ ...CALM, ...firstGoal(rule), ageDays, cleared: list })));
}

function firstGoal(rule: Rule): Pick<State, 'goal'> {
  const goals = leavesOf(rule.when).flatMap((leaf) => ('goal' in leaf ? leaf.goal : []));
  return { goal: goals[0] === 'play' ? 'bond' : (goals[0] ?? null) };
}

interface Told {
  readonly state: State;
  readonly labels: ReadonlyMap<FactId, string>;
}

function combinations(dimensions: readonly Dimension[], start: State): readonly Told[] {
  return dimensions.reduce<readonly Told[]>(
    (states, { name, values }) =>
      states.flatMap(({ state, labels }) =>
        values.map(({ label, tell }) => ({ state: tell(state), labels: new Map([...labels, [name, label]]) })),
      ),
    [{ state: start, labels: new Map() }],
  );
}

/** All pairs of values of all pairs of facts, on three backgrounds. */
function pairs(dimensions: readonly Dimension[], start: State): readonly Told[] {
  return [ALL_BETTER, {}, ALL_WORSE].flatMap((facts) =>
    dimensions.flatMap((first, index) =>
      dimensions.slice(index + 1).flatMap((second) => combinations([first, second], { ...start, facts })),
    ),
  );
}

/** Whether two states that differ in this fact alone make the rule come to different values. */
function decides(rule: Rule, dimension: Dimension): boolean {
  const others = dimensionsOf(rule).filter(({ name }) => name !== dimension.name);
  return startsOf(rule).some((start) =>
    backgroundsOf(others, start).some(
      (state) => new Set(dimension.values.map(({ tell }) => ruleValue(rule, tell(state)))).size > 1,
    ),
  );
}

function backgroundsOf(others: readonly Dimension[], start: State): readonly State[] {
  if (others.length <= 3) return combinations(others, start).map(({ state }) => state);
  const readings = [{ celsius: 38.4, minutesAgo: 10 }];
  return [ALL_BETTER, {}, ALL_WORSE].flatMap((facts) => [
    { ...start, facts },
    { ...start, facts, readings },
    { ...start, facts: { ...facts, 'vaccinated-in-48h': 'worse' as const }, readings },
  ]);
}

describe('the proof itself', () => {
  it('[G5] walks ages that are dates', () => {
    const { baby, now } = situationOf({ ...CALM, ageDays: 28 });
    expect(addDays(baby.birth, 28)).toBe(now.date);
  });
});
