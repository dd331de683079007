import { toJsonSchema } from '@valibot/to-json-schema';
import {
  advise,
  type Limits,
  mayWe,
  parseSituation,
  planShape,
  type Situation,
  situationShape,
  writePlan,
} from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readScenarios } from './scenario.ts';
import { screensNeeded } from './screens.ts';

const scenarios = readScenarios();

const JSON_SCHEMA = { target: 'draft-2020-12', errorMode: 'ignore' } as const;

function checkerOf(schema: object) {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
}

function read(situation: unknown): Situation {
  const parsed = parseSituation(situation);
  if (!parsed.ok) throw new Error(`${parsed.error.pointer}: expected ${parsed.error.expected}`);
  return parsed.value;
}

const byText = (a: string, b: string) => (a < b ? -1 : 1);
const places = (leftOut: readonly { stroke: string; side?: string }[]) =>
  leftOut.map(({ stroke, side }) => (side ? `${stroke} ${side}` : stroke)).sort(byText);

const minutesFrom = ({ now }: Situation, until: number | null) =>
  until === null ? null : (until - now.instant) / 60_000;
const pick = (limits: Limits, said: Partial<Limits> = {}) =>
  Object.fromEntries(Object.entries(limits).filter(([key]) => key in said));

describe('scenarios', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, { situation, expected }) => {
    const told = read(situation);
    const advice = advise(told, book);
    expect({
      verdict: advice.verdict,
      care: advice.care,
      rulesThatDidNotFire: expected.rules.filter((id) => !advice.reasons.some(({ rule }) => rule === id)),
      leftOut: places(advice.leftOut),
      firstQuestion: advice.ask[0]?.question ?? null,
      until: expected.until === undefined ? undefined : minutesFrom(told, advice.until),
      limits: pick(advice.limits, expected.limits),
    }).toEqual({
      verdict: expected.verdict,
      care: expected.care,
      rulesThatDidNotFire: [],
      leftOut: places(expected.leftOut),
      firstQuestion: expected.firstQuestion,
      until: expected.until,
      limits: expected.limits ?? {},
    });
    if (expected.routine === null) expect(advice.routine).toBeNull();
    else if (expected.routine) expect(advice.routine).toMatchObject(expected.routine);
  });

  it('each says why', () => {
    const silent = scenarios.filter(({ why }) => why.trim().length < 40).map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  it('there are at least sixty', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
  });

  it('the JSON Schemas accept each of them and its answer', () => {
    const [takes, gives] = [
      checkerOf(toJsonSchema(situationShape, JSON_SCHEMA)),
      checkerOf(toJsonSchema(planShape, JSON_SCHEMA)),
    ];
    for (const { name, situation } of scenarios) {
      expect(takes(situation), `${name}: ${JSON.stringify(takes.errors)}`).toBe(true);
      expect(gives(writePlan(advise(read(situation), book))), `${name}: ${JSON.stringify(gives.errors)}`).toBe(true);
    }
  });
});

describe('screens', () => {
  const firstUse = scenarios.map(({ situation }) => bare(read(situation)));
  const withJournal = scenarios
    .map(({ situation }) => returned(read(situation)))
    .filter(({ journal }) => journal.length > 0);

  it('median at most 7 on first use, and at most 4 with a journal', () => {
    const counts = { first: counted(firstUse), journal: counted(withJournal) };
    console.log(
      `screens on first use ${JSON.stringify(counts.first)}, with a journal ${JSON.stringify(counts.journal)}`,
    );
    expect(counts.first.median).toBeLessThanOrEqual(7);
    expect(counts.journal.median).toBeLessThanOrEqual(4);
  });

  it('an emergency is reached by the first', () => {
    // Outside the book it is a `wait` at once, and danger is still the first thing that is asked.
    for (const situation of firstUse) expect(mayWe(situation, book).ask[0]?.question).toBe('danger');
  });

  /** The same baby and wish, and a carer who has told nothing yet but the birth. */
  function bare(situation: Situation): Situation {
    return { ...situation, baby: { birth: situation.baby.birth, cleared: [] }, journal: [], answers: [] };
  }

  /** The same family a while later: the journal is kept up, and of the answers only those of days are still alive. */
  function returned(situation: Situation): Situation {
    const lasting = situation.answers.filter(({ at }) => situation.now.instant - at >= 24 * 3_600_000);
    return { ...situation, answers: lasting };
  }

  function counted(situations: readonly Situation[]) {
    const counts = situations.map((situation) => screensNeeded(situation, book).length).sort((a, b) => a - b);
    return { of: counts.length, median: counts[Math.floor(counts.length / 2)] ?? 0, most: counts.at(-1) ?? 0 };
  }
});
