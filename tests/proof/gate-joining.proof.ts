import { type Book, mayWe, type Rule, type Verdict } from '@warmhands/core';
import { allRules, book } from '@warmhands/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morePermissive } from './permissive.ts';
import { ALL_FACTS, CALM, MANNERS, type State, situationOf } from './states.ts';

const RUNS = 4000;

/** A random state: some facts told anyhow, the rest told well. */
const states: fc.Arbitrary<State> = fc
  .record({
    ageDays: fc.integer({ min: 0, max: 740 }),
    dueInDays: fc.constantFrom(0, 0, 0, 60, 'unknown' as const, undefined),
    told: fc.array(fc.tuple(fc.constantFrom(...ALL_FACTS), fc.constantFrom(...MANNERS)), { maxLength: 6 }),
    celsius: fc.constantFrom(null, null, 35.5, 37, 38.2, 39.1),
    goal: fc.constantFrom(null, 'bond' as const, 'wind' as const, 'constipation' as const, 'play' as const),
    product: fc.constantFrom('none' as const, 'sunflower' as const, 'olive' as const),
  })
  .map(({ told, celsius, ...rest }) => ({
    ...CALM,
    ...rest,
    facts: { ...CALM.facts, ...Object.fromEntries(told) },
    readings: celsius === null ? [] : [{ celsius, minutesAgo: 20 }],
  }));

const subsets: fc.Arbitrary<readonly Rule[]> = fc.subarray([...allRules], { minLength: 1 });

function verdictBy(rules: readonly Rule[], state: State): Verdict {
  const [first, ...rest] = rules;
  if (!first) throw new Error('no rule');
  const smaller: Book = { ...book, rules: [first, ...rest] };
  return mayWe(situationOf(state), smaller);
}

/** What a verdict is, without the order in which equal reasons stand. */
function essence({ verdict, care, until, leftOut, limits }: Verdict): unknown {
  return {
    verdict,
    care,
    until,
    limits,
    leftOut: leftOut.map(({ stroke, side, rules }) => ({ stroke, side, rules: [...rules].sort() })),
  };
}

describe('joining findings', () => {
  it('[G8] is commutative and associative: the order of the rules says nothing', () => {
    fc.assert(
      fc.property(states, subsets, fc.infiniteStream(fc.nat()), (state, rules, chance) => {
        const shuffled = [...rules]
          .map((rule) => ({ rule, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        expect(
          essence(
            verdictBy(
              shuffled.map(({ rule }) => rule),
              state,
            ),
          ),
        ).toEqual(essence(verdictBy(rules, state)));
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });

  it('[G8] is idempotent: a rule that stands twice changes nothing', () => {
    fc.assert(
      fc.property(states, subsets, (state, rules) => {
        expect(essence(verdictBy([...rules, ...rules], state))).toEqual(essence(verdictBy(rules, state)));
      }),
      { numRuns: RUNS, seed: 2 },
    );
  });

  it('[G8] never lightens: more rules never make an answer milder', () => {
    fc.assert(
      fc.property(states, subsets, subsets, (state, some, more) => {
        const joined = verdictBy([...some, ...more.filter((rule) => !some.includes(rule))], state);
        expect(morePermissive(joined, verdictBy(some, state))).toBeNull();
        expect(morePermissive(joined, verdictBy(more, state))).toBeNull();
      }),
      { numRuns: RUNS, seed: 3 },
    );
    console.log(`joining: 3 laws, ${RUNS} runs each`);
  });
});
