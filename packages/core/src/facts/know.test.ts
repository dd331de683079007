import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { QUESTION_FACTS, worseValue } from '../vocabulary/fact.ts';
import type { JournalEntry } from '../vocabulary/journal-entry.ts';
import { know } from './know.ts';
import { type AskedYesNo, isYesNo } from './said.ts';
import { ago, cleared, knownOf, none, reading, said, situationOf, type Told } from './situation.fixture.ts';

const YES_NO = Object.values(QUESTION_FACTS).flat().filter(isYesNo);
const MINUTES = fc.constantFrom(
  -2000,
  -90,
  -5,
  0,
  1,
  5,
  9,
  14,
  30,
  59,
  60,
  90,
  200,
  360,
  1000,
  1440,
  3000,
  9000,
  130_000,
);
const fact = fc.constantFrom(...YES_NO);
const word = fc.constantFrom('yes', 'no', 'unknown');

const answer = fc.oneof(
  fc.tuple(fact, word, MINUTES).map(([one, value, at]) => said(one, value, at)),
  fc
    .tuple(fc.constantFrom('standing', 'danger', 'today', 'timing', 'now', 'tummy'), MINUTES)
    .map(([one, at]) => none(one, at)),
  fc
    .tuple(
      fc.constantFrom('minutes-since-feed', 'minutes-since-wake'),
      fc.constantFrom(0, 10, 30, 70, 500, 'unknown'),
      MINUTES,
    )
    .map(([one, value, at]) => said(one, value, at)),
  fc
    .tuple(fc.constantFrom('quiet-alert', 'active-alert', 'crying', 'drowsy', 'unknown'), MINUTES)
    .map(([value, at]) => said('state', value, at)),
  fc.tuple(fc.constantFrom('ready', 'overwhelmed', 'unknown'), MINUTES).map(([value, at]) => said('carer', value, at)),
  fc.tuple(fc.constantFrom(0, 2, 5, 9, 'unknown'), MINUTES).map(([value, at]) => said('days-since-stool', value, at)),
  fc
    .tuple(fc.constantFrom('no', 'unknown', ['left-arm'], ['left-thigh', 'left-arm']), MINUTES)
    .map(([value, at]) => said('injection-site-sore', value, at)),
);

const span = fc.tuple(MINUTES, fc.constantFrom(null, 0, 10, 100)).map(([start, lasts]) => ({
  start: ago(start),
  ...(lasts === null ? {} : { end: ago(start - lasts) }),
}));
const entry = fc.oneof(
  span.map((one) => ({ kind: 'feed', how: 'breast', ...one })),
  span.map((one) => ({ kind: 'sleep', ...one })),
  span.map((one) => ({ kind: 'crying', ...one })),
  fc.tuple(fc.constantFrom(35, 36.5, 37.95, 38.4, 39.5), MINUTES).map(([celsius, at]) => reading(celsius, at)),
  MINUTES.map((at) => ({ kind: 'immunisation', at: ago(at), limbs: [] })),
  fc
    .tuple(fc.constantFrom('red', 'black', 'white', 'yellow'), MINUTES)
    .map(([colour, at]) => ({ kind: 'nappy', at: ago(at), wet: true, stool: { colour, texture: 'hard' } })),
  fc
    .tuple(fc.constantFrom('floppy', 'unwell', 'feverish'), MINUTES)
    .map(([sign, at]) => ({ kind: 'symptom', at: ago(at), fact: sign })),
);
const clearance = fc
  .tuple(fc.constantFrom('floppy', 'jaundice', 'unwell', 'feverish', 'hernia', 'born-early'), MINUTES)
  .map(([one, at]) => cleared(one, at));
const birth = fc.constantFrom('2026-08-01', '2026-10-01', '2026-11-15', '2025-11-20');

const told: fc.Arbitrary<Told> = fc.record({
  journal: fc.array(entry, { maxLength: 8 }),
  answers: fc.array(answer, { maxLength: 8 }),
  baby: fc.record({ birth, due: birth.map(() => 'unknown'), cleared: fc.array(clearance, { maxLength: 3 }) }),
});

/** 0 reassures, 1 is open, 2 forbids; of a fact of yes and no. */
function gravity(one: AskedYesNo, belief: Belief | undefined): 0 | 1 | 2 {
  if (!belief || belief.status === 'not-asked') return 1;
  return belief.status === 'not-sure' || belief.value === worseValue(one) ? 2 : 0;
}

/** Every instant that an entry names. */
function times(entry: JournalEntry): readonly Instant[] {
  if ('at' in entry) return [entry.at];
  return entry.end === undefined ? [entry.start] : [entry.start, entry.end];
}

const reversed = ({ journal = [], answers = [], baby = {}, ...rest }: Told): Told => ({
  ...rest,
  journal: journal.toReversed(),
  answers: answers.toReversed(),
  baby: { ...baby, ...(Array.isArray(baby['cleared']) ? { cleared: baby['cleared'].toReversed() } : {}) },
});

describe('know', () => {
  it('[F0] gives a belief for every fact', () => {
    expect(knownOf({}).beliefs.size).toBe(Object.values(QUESTION_FACTS).flat().length + 10);
  });

  it('[F0] does not hang on the order of journal, answers and clearances', () => {
    fc.assert(
      fc.property(told, (one) => {
        const [there, back] = [knownOf(one), knownOf(reversed(one))];
        expect(Object.fromEntries(back.beliefs)).toEqual(Object.fromEntries(there.beliefs));
        expect(back.setAside).toEqual(there.setAside);
        expect(new Set(back.cleared)).toEqual(new Set(there.cleared));
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  it('[F3] lets a reassuring word to come change nothing', () => {
    fc.assert(
      fc.property(told, fact, (one, about) => {
        const better = worseValue(about) === 'yes' ? 'no' : 'yes';
        const coming = {
          ...one,
          answers: [...(one.answers ?? []), said(about, better, -30)],
          journal: [...(one.journal ?? []), reading(37, -30)],
        };
        expect(Object.fromEntries(knownOf(coming).beliefs)).toEqual(Object.fromEntries(knownOf(one).beliefs));
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  // A clearance speaks of the worse words before it, so that there one more of them may be what it lifts.
  it('[F2] [F3] [F5] makes no fact that was not cleared lighter by one worse word more', () => {
    fc.assert(
      fc.property(told, fact, fc.constantFrom(-90, 0, 1, 30, 200), (one, about, minutes) => {
        fc.pre(!JSON.stringify(one.baby).includes(`"${about}"`));
        const worse = { ...one, answers: [...(one.answers ?? []), said(about, worseValue(about), minutes)] };
        const [before, after] = [knownOf(one).beliefs.get(about), knownOf(worse).beliefs.get(about)];
        expect(gravity(about, after)).toBeGreaterThanOrEqual(gravity(about, before));
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  it('[F1] learns nothing from waiting: what was not asked stays so', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(1, 10, 61, 500, 1500), (one, minutes) => {
        const whole = situationOf(one);
        const now = whole.now.instant;
        const present = {
          ...whole,
          journal: whole.journal.filter((entry) => times(entry).every((at) => at <= now)),
          answers: whole.answers.filter(({ at }) => at <= now),
        };
        const later = { ...present, now: { ...present.now, instant: (now + minutes * 60_000) as typeof now } };
        const [before, after] = [know(present).beliefs, know(later).beliefs];
        for (const [about, belief] of before) {
          if (belief.status === 'not-asked' && !about.startsWith('minutes'))
            expect(after.get(about)?.status).toBe('not-asked');
        }
      }),
      { seed: 13, numRuns: 100 },
    );
  });
});
