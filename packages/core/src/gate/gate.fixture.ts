import { type Instant, MINUTE } from '../base/instant.ts';
import { type PlainDate, parsePlainDate } from '../base/plain-date.ts';
import type { Ages, Belief, FactValue, Known } from '../vocabulary/belief.ts';
import type { Book, RoutineTables } from '../vocabulary/book.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Condition, Rule, Says } from '../vocabulary/rule.ts';
import type { Situation } from '../vocabulary/situation.ts';
import { STROKES, type Stroke } from '../vocabulary/stroke.ts';
import type { Context } from './reading.ts';

/** Small full values for the gate's own tests: a tiny book, beliefs by hand, a fixed noon. */
export const NOON = Date.UTC(2026, 10, 20, 12) as Instant;

export function date(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(`not a date: ${text}`);
  return parsed.value;
}

export const TODAY = date('2026-11-20');

/** A value, `not-sure`, or a whole belief. */
export type Told = FactValue | 'not-sure' | Belief;

export function believed(told: Told): Belief {
  if (told === 'not-sure') return { status: 'not-sure', from: 'answer', at: NOON, until: null };
  if (typeof told === 'object' && 'status' in told) return told;
  return { status: 'known', value: told, from: 'answer', at: NOON, until: null };
}

export function agesFrom(oldest: string, youngest: string = oldest, weeks: readonly [number, number] = [60, 60]): Ages {
  return {
    today: TODAY,
    birth: { earliest: date(oldest), latest: date(oldest) },
    corrected: { earliest: date(oldest), latest: date(youngest) },
    postMenstrualWeeks: { least: weeks[0], most: weeks[1] },
  };
}

export function knownOf(facts: Partial<Record<FactId, Told>> = {}, more: Partial<Known> = {}): Known {
  const told = Object.entries(facts) as [FactId, Told][];
  return {
    now: NOON,
    ages: agesFrom('2026-07-01'),
    beliefs: new Map(told.map(([fact, value]) => [fact, believed(value)])),
    cleared: [],
    setAside: [],
    ...more,
  };
}

export function contextOf(facts: Partial<Record<FactId, Told>> = {}, more: Partial<Known> = {}): Context {
  return { known: knownOf(facts, more), goal: null };
}

export function ruleOf(id: string, when: Condition, says: Says): Rule {
  return { id, when, says, basis: 'reasoned', sources: [{ source: 'article-1' }], checkedOn: '2026-11' };
}

/** Always true: no situation escapes it. */
export const ALWAYS: Condition = { age: 'birth', from: { days: 0 } };

export const SITUATION: Situation = {
  contract: 1,
  now: { instant: NOON, zone: 'Europe/London', date: TODAY },
  baby: { birth: date('2026-07-01'), cleared: [] },
  journal: [],
  answers: [],
  goal: null,
  minutes: null,
  product: 'none',
  start: 'legs-first',
  learned: [],
  liked: [],
  disliked: [],
};

const PRONE = new Set(['back-down', 'lower-back', 'bottom-circles', 'legs-back', 'heel-to-bottom']);

function strokeOf(id: (typeof STROKES)[number]): Stroke {
  return {
    id,
    part: 'whole',
    sided: 'none',
    position: PRONE.has(id) ? 'prone' : 'supine',
    hands: { count: 1, shape: 'flat' },
    contact: 'whole-hand',
    fits: null,
    path: [{ hand: 'each', shape: 'still', through: ['navel'] }],
    direction: 'still',
    repetitions: { usual: 1, most: {} },
    seconds: 10,
    pressure: 1,
    effects: [],
    after: [],
    needs: {},
    sources: [{ source: 'article-1' }],
    reasoned: true,
    variants: [],
  };
}

const [first, ...rest] = STROKES;

export function bookOf(...rules: readonly [Rule, ...Rule[]]): Book {
  const routines = { undress: { usual: 'partly', careful: 'clothed' } } as RoutineTables;
  return {
    version: 'test',
    reviewBy: date('2027-01-01'),
    rules,
    strokes: [strokeOf(first), ...rest.map(strokeOf)],
    routines,
  };
}

export function minutesAgo(minutes: number): Instant {
  return (NOON - minutes * MINUTE) as Instant;
}
