import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../base/instant.ts';
import { familiarity, learned } from './familiarity.ts';
import { HOWS, type How, PART_MARKS, type PartMark, type Practised } from './practised.ts';
import { PROMPTS, promptFor } from './prompt.ts';
import { timesOf } from './times-of.ts';

const NOW = Date.UTC(2026, 10, 20, 12) as Instant;
const STROKE = 'leg-down';
const ago = (days: number) => (NOW - days * DAY) as Instant;
const on = (how: How, ...days: readonly number[]): readonly Practised[] =>
  days.map((day) => ({ stroke: STROKE, at: ago(day), how }));
const known = (times: readonly Practised[], now = NOW) => familiarity(STROKE, times, now);

const someTime: fc.Arbitrary<Practised> = fc
  .record({
    stroke: fc.constantFrom('leg-down' as const, 'arm-down' as const),
    minutes: fc.integer({ min: -600, max: 200_000 }),
    how: fc.constantFrom(...HOWS),
    parts: fc.option(fc.dictionary(fc.constantFrom('where', 'way', 'far'), fc.constantFrom(...PART_MARKS)), {
      nil: undefined,
    }),
  })
  .map(({ minutes, parts, ...time }) => ({
    ...time,
    at: (NOW - minutes * 60_000) as Instant,
    ...(parts && time.how === 'trace' ? { parts } : {}),
  }));
const someTimes = fc.array(someTime, { maxLength: 30 });

describe('familiarity', () => {
  it('[L1] is 0 for what was never done, and never leaves 0 to 1', () => {
    expect(known([])).toBe(0);
    expect(known([{ stroke: 'arm-down', at: NOW, how: 'baby' }])).toBe(0);
    fc.assert(
      fc.property(someTimes, (times) => {
        const value = known(times);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }),
      { seed: 1 },
    );
  });

  it('[L2] one more time never makes it less', () => {
    fc.assert(
      fc.property(someTimes, someTime, fc.nat(400), (times, more, days) => {
        const now = (NOW + days * DAY) as Instant;
        expect(known([...times, more], now)).toBeGreaterThanOrEqual(known(times, now) - 1e-12);
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  it('[L3] falls without practice, more slowly the more days there were', () => {
    fc.assert(
      fc.property(someTimes, fc.nat(300), fc.nat(300), (times, soon, more) => {
        const past = times.filter(({ at }) => at <= NOW);
        const at = (days: number) => (NOW + days * DAY) as Instant;
        expect(known(past, at(soon + more))).toBeLessThanOrEqual(known(past, at(soon)) + 1e-12);
      }),
      { seed: 3 },
    );
    const kept = [1, 2, 3, 4, 5, 6].map((count) => {
      const days = Array.from({ length: count }, (_, at) => at);
      return known(on('baby', ...days), (NOW + 30 * DAY) as Instant) / known(on('baby', ...days));
    });
    expect(kept.slice(0, 5)).toEqual(kept.slice(0, 5).toSorted((one, other) => one - other));
    expect(kept[0]).toBeCloseTo(2 ** (-30 / 7), 10);
    expect(kept[5]).toBeCloseTo(kept[4] ?? 0, 10);
  });

  it('[L4] is the same in any order, and takes what is still to come for now', () => {
    fc.assert(
      fc.property(someTimes, (times) => {
        expect(known(times.toReversed())).toBeCloseTo(known(times), 12);
      }),
      { seed: 4 },
    );
    expect(known([{ stroke: STROKE, at: (NOW + 5 * DAY) as Instant, how: 'baby' }])).toBe(known(on('baby', 0)));
  });

  it('[L5] a baby teaches more than a doll, a doll more than a line, and a line by its parts', () => {
    const line = (...marks: readonly PartMark[]): readonly Practised[] => [
      {
        stroke: STROKE,
        at: NOW,
        how: 'trace',
        parts: Object.fromEntries(marks.map((mark, at) => [`part${at}`, mark])),
      },
    ];
    const rising = [
      line('not-yet', 'not-yet'),
      line('nearly', 'not-yet'),
      line('good', 'not-yet'),
      line('good', 'nearly'),
      line('good', 'good'),
      on('doll', 0),
      on('baby', 0),
    ].map((times) => known(times));
    expect(rising).toEqual(rising.toSorted((one, other) => one - other));
    expect(new Set(rising).size).toBe(rising.length);
    expect(rising[0]).toBe(0);
    expect(known(on('trace', 0))).toBe(known(line('good')));
  });

  it('[L2] little and often does more than much at once, which brings at most half', () => {
    expect(known(on('baby', 0, 0, 0, 0, 0, 0, 0, 0))).toBeLessThan(0.5);
    expect(known(on('baby', 2, 1, 0))).toBeGreaterThan(known(on('baby', 0, 0, 0)));
  });

  it('[L6] says all of what was never done, then the name, then only what changes', () => {
    expect([0, 0.44, 0.45, 0.69, 0.7, 1].map(promptFor)).toEqual(['full', 'full', 'name', 'name', 'change', 'change']);
    expect([[], [0], [1, 0], [2, 1, 0], [3, 2, 1, 0]].map((days) => promptFor(known(on('baby', ...days))))).toEqual([
      'full',
      'full',
      'name',
      'name',
      'change',
    ]);
    const rank = (value: number) => PROMPTS.indexOf(promptFor(value));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
      { seed: 6 },
    );
  });

  it('[L7] is known from three days on, and not when it was left for long', () => {
    const list = (times: readonly Practised[], now = NOW) => learned(['arm-down', 'leg-down'], times, now);
    expect([[0], [1, 0], [2, 1, 0]].map((days) => list(on('baby', ...days)).length)).toEqual([0, 0, 1]);
    expect(list(on('baby', 2, 1, 0))).toEqual(['leg-down']);
    expect(list(on('baby', 2, 1, 0), (NOW + 60 * DAY) as Instant)).toEqual([]);
  });

  it('[L8] takes each stroke of a massage once, and only if it was done', () => {
    const strokes = [
      { stroke: 'leg-down', side: 'left', seconds: 20 },
      { stroke: 'leg-down', side: 'right', seconds: 20 },
      { stroke: 'arm-down', side: 'left', seconds: 0 },
    ] as const;
    expect(timesOf({ strokes, end: (NOW - HOUR) as Instant })).toEqual([
      { stroke: 'leg-down', at: NOW - HOUR, how: 'baby' },
    ]);
  });
});
