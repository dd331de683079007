import type { NonEmpty } from '../base/non-empty.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Goal, Undress } from './goal.ts';
import type { FramingStep } from './routine.ts';
import type { Rule } from './rule.ts';
import type { BodyPart, BodyWidth, Stroke, StrokeId } from './stroke.ts';

/** What the engine reads of the knowledge: handed in, never imported. */
export interface Book {
  readonly version: string;
  /** After this date every verdict says that the book is due for review. */
  readonly reviewBy: PlainDate;
  readonly rules: NonEmpty<Rule>;
  readonly strokes: NonEmpty<Stroke>;
  readonly routines: RoutineTables;
}

/** What a midwife could change: values and times, as data. Laws are not here. */
export interface RoutineTables {
  /** Worth of a stroke for a goal, 0 (never) to 10. Absent: never used for that goal. */
  readonly worth: Readonly<Record<Goal | 'none', Partial<Record<StrokeId, number>>>>;
  /** Factor on the worth of the second, third … stroke of the same body part, each at most the one before. */
  readonly fading: readonly number[];
  readonly liking: { readonly liked: number; readonly disliked: number; readonly learned: number };
  /** Goals whose routine goes over the whole body, so that `start` rules the order. */
  readonly wholeBody: readonly (Goal | 'none')[];
  /** The order of the parts, before the prone ones. */
  readonly order: Readonly<Record<'legs-first' | 'chest-first', readonly BodyPart[]>>;
  /** Strokes that belong together, in their order: whole or absent. */
  readonly tummyBlock: readonly StrokeId[];
  /** Upward limb strokes: only to wake and play. */
  readonly invigorating: readonly StrokeId[];
  /** Whole seconds of each framing step. */
  readonly framing: Readonly<Record<FramingStep, number>>;
  /** Fewest whole minutes that make a routine for the goal. */
  readonly fewestMinutes: Readonly<Record<Goal | 'none', number>>;
  /** Minutes when the carer names none, by corrected age from that many days on. */
  readonly usualMinutes: readonly { readonly fromDays: number; readonly minutes: number }[];
  /** Width in millimetres of a body part, by age in months from birth to two years. */
  readonly widths: Readonly<Record<BodyWidth, readonly { readonly months: number; readonly millimetres: number }[]>>;
  /** Width in millimetres of the carer's palm: narrower parts are stroked with the fingers. */
  readonly palmMillimetres: number;
  /** How bare a baby is when the carer has said nothing. */
  readonly undress: { readonly usual: Undress; readonly careful: Undress };
}
