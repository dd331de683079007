import type { NonEmpty } from '../base/non-empty.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Goal, Start, Undress } from './goal.ts';
import type { FramingStep } from './routine.ts';
import type { Rule } from './rule.ts';
import type { BodyWidth, Stroke, StrokeId } from './stroke.ts';

/** What the engine reads of the knowledge: handed in, never imported. */
export interface Book {
  readonly version: string;
  /** After this date every verdict says that the book is due for review. */
  readonly reviewBy: PlainDate;
  readonly rules: NonEmpty<Rule>;
  readonly strokes: NonEmpty<Stroke>;
  readonly routines: RoutineTables;
}

/** A goal, or none. */
export type Aim = Goal | 'none';

/**
 * A stop on the way over the body: strokes of one part in one position, in the order in which they are done.
 *
 * The small parts (toes, fingers) come only with one of `opensWith`, where the verdict leaves any of those in.
 */
export interface Stop {
  readonly strokes: NonEmpty<StrokeId>;
  readonly opensWith: readonly StrokeId[];
  /** Factor on the seconds of its strokes, in tenths: above 1 the hands go slower here. Absent: 1. */
  readonly pace?: number;
}

/** What a midwife could change: values and times, as data. Laws are not here. */
export interface RoutineTables {
  /** Worth of a stroke for a goal, 0 (never) to 10. Absent: never used for that goal. */
  readonly worth: Readonly<Record<Aim, Partial<Record<StrokeId, number>>>>;
  /** Factor on the worth by corrected age: of the rows that have begun, the last one holds. Absent: 1. */
  readonly byAge: readonly { readonly fromDays: number; readonly factor: Partial<Record<StrokeId, number>> }[];
  /** Factor on the worth of the second, third … stroke of the same stop; each at most the one before, the last goes on. */
  readonly fading: readonly number[];
  /** Factors on the worth. `learned` speaks for goals other than `learn`, `learnedAlready` for `learn` itself. */
  readonly liking: { readonly liked: number; readonly learned: number; readonly learnedAlready: number };
  /** Worth that each change takes: one more stroke at a stop, going on to another stop, turning over. A baby likes calm. */
  readonly unrest: { readonly stroke: number; readonly stop: number; readonly turn: number };
  /** Share of a stroke's worth that the further repetitions for a goal add. */
  readonly more: number;
  /** Most stops, and most strokes in one stop (a block counts as one), so that a routine stays simple. */
  readonly atMost: Readonly<Record<Aim, { readonly stops: number; readonly strokes: number }>>;
  /** Strokes of which a good routine for the goal holds at least one, where the verdict leaves any in. */
  readonly heart: Readonly<Record<Aim, readonly StrokeId[]>>;
  /** Goals whose routine goes over the whole body: `start` rules the order, and it does begin at the first stop. */
  readonly wholeBody: readonly Aim[];
  /** The stops of the goal in their order; a stop that is left empty is passed over. */
  readonly way: Readonly<Record<Aim, Readonly<Record<Start, readonly Stop[]>>>>;
  /** Strokes that belong together, in their order: whole or absent. */
  readonly tummyBlock: readonly StrokeId[];
  /** Upward limb strokes: only to wake and play. */
  readonly invigorating: readonly StrokeId[];
  /** Strokes that mean nothing through clothes. */
  readonly skinOnly: readonly StrokeId[];
  /** Whole seconds of each framing step. */
  readonly framing: Readonly<Record<FramingStep, number>>;
  /** Fewest whole minutes that make a routine for the goal. */
  readonly fewestMinutes: Readonly<Record<Aim, number>>;
  /** Minutes when the carer names none, by corrected age from that many days on. */
  readonly usualMinutes: readonly { readonly fromDays: number; readonly minutes: number }[];
  /** Width in millimetres of a body part, by age in months from birth to two years. */
  readonly widths: Readonly<Record<BodyWidth, readonly { readonly months: number; readonly millimetres: number }[]>>;
  /** Width in millimetres of the carer's palm: narrower parts are stroked with the fingers. */
  readonly palmMillimetres: number;
  /** How bare a baby is when the carer has said nothing. */
  readonly undress: { readonly usual: Undress; readonly careful: Undress };
}
