import { book } from '@warmhands/knowledge';
import fc from 'fast-check';
import { type Instant, MINUTE } from '../base/instant.ts';
import { addDays, type PlainDate, parsePlainDate } from '../base/plain-date.ts';
import type { Known } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import { GOALS, type Goal, STARTS, type Start, UNDRESSES, type Undress } from '../vocabulary/goal.ts';
import type { AllowedProduct } from '../vocabulary/product.ts';
import type { Routine, Step } from '../vocabulary/routine.ts';
import type { Situation } from '../vocabulary/situation.ts';
import { type Pressure, STROKES, type StrokeId } from '../vocabulary/stroke.ts';
import type { LeftOut, Verdict } from '../vocabulary/verdict.ts';
import { compose } from './compose.ts';
import type { Court } from './laws.ts';

/** Situations with their verdicts by hand, so that the plan is tried on more than the rules would ever leave. */

const NOON = Date.UTC(2026, 10, 20, 12) as Instant;
export const TODAY = date('2026-11-20');

export function date(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(`not a date: ${text}`);
  return parsed.value;
}

/** What a test says of its case; the rest is a calm baby of 100 days with 15 minutes at most. */
export interface Told {
  readonly days?: number;
  /** The youngest that the baby can be, where that is not certain. */
  readonly youngest?: number;
  readonly goal?: Goal | null;
  readonly minutes?: number | null;
  readonly limit?: number;
  readonly start?: Start;
  readonly undress?: Undress;
  readonly product?: AllowedProduct;
  readonly pressure?: Pressure;
  readonly proneSeconds?: number;
  readonly leftOut?: readonly LeftOut[];
  readonly liked?: readonly StrokeId[];
  readonly learned?: readonly StrokeId[];
  readonly disliked?: readonly StrokeId[];
  readonly verdict?: Verdict['verdict'];
  readonly book?: Book;
}

export function courtOf(told: Told): Court {
  const days = told.days ?? 100;
  const minutes = told.limit ?? 15;
  const situation: Situation = {
    contract: 1,
    now: { instant: NOON, zone: 'Europe/London', date: TODAY },
    baby: { birth: addDays(TODAY, -days), cleared: [] },
    journal: [],
    answers: [],
    goal: told.goal ?? null,
    minutes: told.minutes ?? null,
    product: told.product ?? 'none',
    start: told.start ?? 'legs-first',
    learned: told.learned ?? [],
    liked: told.liked ?? [],
    disliked: told.disliked ?? [],
  };
  const verdict: Verdict = {
    verdict: told.verdict ?? 'go',
    care: null,
    until: null,
    validUntil: (NOON + 15 * MINUTE) as Instant,
    reasons: [],
    leftOut: told.leftOut ?? [],
    limits: {
      minutes,
      pressure: told.pressure ?? 3,
      undress: told.undress ?? 'partly',
      product: told.product ?? 'none',
      proneSeconds: told.proneSeconds ?? minutes * 60,
    },
    ask: [],
    book: { version: book.version, reviewBy: book.reviewBy },
  };
  return { situation, known: knownOf(days, told.youngest ?? days), verdict, book: told.book ?? book };
}

function knownOf(oldest: number, youngest: number): Known {
  const corrected = { earliest: addDays(TODAY, -oldest), latest: addDays(TODAY, -youngest) };
  const ages = { today: TODAY, birth: corrected, corrected, postMenstrualWeeks: { least: 40, most: 60 } };
  return { now: NOON, ages, beliefs: new Map(), cleared: [], setAside: [] };
}

export function composeIn({ situation, known, verdict, book: held }: Court): Routine | null {
  return compose(situation, known, verdict, held);
}

/** The routine for a case, which must have one. */
export function routineFor(told: Told): Routine {
  const routine = composeIn(courtOf(told));
  if (!routine) throw new Error('no routine');
  return routine;
}

/** A routine as one reads it: strokes once a kind, `|` for a look at the baby. */
export function readAloud({ steps }: Routine): string {
  return steps
    .filter(({ stroke, side }, at) => side !== 'right' || steps[at - 1]?.stroke !== stroke)
    .map(({ stroke, side }) => (stroke === 'cue-check' ? '|' : side === 'right' ? `${stroke}(right)` : stroke))
    .join(' ');
}

export function strokesOf({ steps }: Routine): readonly string[] {
  return [...new Set(steps.filter(({ contact }) => contact !== null).map(({ stroke }) => stroke))];
}

export function stepOf(routine: Routine, id: string): Step {
  const step = routine.steps.find((found) => found.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** Leaves out all strokes but these. */
export function allBut(...kept: readonly StrokeId[]): readonly LeftOut[] {
  return STROKES.filter((stroke) => !kept.includes(stroke)).map((stroke) => ({ stroke, rules: ['a-rule'] }));
}

export function without(...strokes: readonly StrokeId[]): readonly LeftOut[] {
  return strokes.map((stroke) => ({ stroke, rules: ['a-rule'] }));
}

const whole = fc.record({ stroke: fc.constantFrom(...STROKES), rules: fc.constant(['a-rule']) });
const oneSide = fc
  .tuple(whole, fc.constantFrom('left' as const, 'right' as const))
  .map(([entry, side]) => ({ ...entry, side }));
const leftOutEntry: fc.Arbitrary<LeftOut> = fc.oneof(whole, oneSide);

/** How many cases a property is tried on: fewer where it is asked once for every mutant. */
export function cases(numRuns: number, seed: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: process.env['MUTATED_ROOM'] === undefined ? numRuns : Math.ceil(numRuns / 3), seed };
}

/** Any case at all, likely and unlikely ones alike. */
export const anyCase: fc.Arbitrary<Told> = fc.record({
  days: fc.integer({ min: 0, max: 730 }),
  goal: fc.constantFrom(null, ...GOALS),
  minutes: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 30 })),
  limit: fc.constantFrom(1, 3, 5, 10, 15),
  start: fc.constantFrom(...STARTS),
  undress: fc.constantFrom(...UNDRESSES),
  product: fc.constantFrom('none' as const, 'emollient' as const),
  pressure: fc.constantFrom(1 as const, 2 as const, 3 as const),
  proneSeconds: fc.constantFrom(0, 60, 180, 900),
  leftOut: fc.array(leftOutEntry, { maxLength: 12 }),
  liked: fc.subarray([...STROKES], { maxLength: 5 }),
  learned: fc.subarray([...STROKES], { maxLength: 12 }),
  disliked: fc.subarray([...STROKES], { maxLength: 3 }),
  verdict: fc.constantFrom('go' as const, 'adapt' as const),
});
