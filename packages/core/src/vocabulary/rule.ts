import type { BabyState, CarerState, FactId, InjectedLimb, NumberFact, YesNoFact } from './fact.ts';
import type { Goal, Milk, Undress } from './goal.ts';
import type { ProductId } from './product.ts';
import type { Pressure, SourceRef, StrokeId } from './stroke.ts';
import type { Care } from './verdict.ts';

/** An age to compare with: whole days, calendar months, or weeks since the last period. */
export type AgeMark = { readonly days: number } | { readonly months: number } | { readonly weeks: number };

/**
 * A condition over facts, as data.
 *
 * *Not sure* makes a leaf true, because it counts as the value that forbids; `surely` is the exception.
 * *Not asked* makes a leaf unknown.
 */
export type Condition =
  | { readonly fact: YesNoFact; readonly is: 'yes' | 'no' }
  /** True only when the carer was asked and is not sure. */
  | { readonly notSure: FactId }
  | { readonly fact: NumberFact; readonly below?: number; readonly atLeast?: number; readonly above?: number }
  /** True only where such a reading stands; no reading is never asked for. */
  | { readonly reading: 'hottest' | 'coldest'; readonly below?: number; readonly atLeast?: number }
  /** True where a reading of any height stands that is out of order (under 36.0, or 38.0 and more). */
  | { readonly state: readonly BabyState[] }
  | { readonly carer: readonly CarerState[] }
  | { readonly sore: InjectedLimb }
  | { readonly milk: readonly Milk[] }
  | { readonly product: readonly ProductId[] }
  /** The product asked for has a patch test that is `clear`, applied 24 h ago or more, and no reaction. */
  | { readonly patchTest: 'clear' | 'not-clear' }
  /** The goal is one of these; no goal is none of them. */
  | { readonly goal: readonly Goal[] }
  | { readonly age: 'birth' | 'corrected' | 'post-menstrual'; readonly from?: AgeMark; readonly before?: AgeMark }
  /** A professional has agreed, the clearance lives, and nothing worse was said since. */
  | { readonly cleared: 'born-early' }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** True only where the condition is known to hold: not sure and not asked both read as false. */
  | { readonly surely: Condition };

/** What a rule says when its condition holds. It can forbid, leave out and limit; it can never allow. [V4] */
export type Says =
  | { readonly verdict: 'care'; readonly care: Care }
  | { readonly verdict: 'wait'; readonly until?: { readonly after: FactId; readonly minutes: number } }
  /** `go`: a limit that makes no `adapt`, because the age alone sets it. */
  | { readonly verdict: 'adapt' | 'go'; readonly leaveOut?: LeaveOut; readonly limits?: Limiting };

export interface LeaveOut {
  readonly strokes: readonly StrokeId[];
  /** The baby's side that is left out; absent: the whole stroke. */
  readonly side?: 'left' | 'right';
}

/** Upper bounds. Where several rules limit the same thing, the tightest holds. */
export interface Limiting {
  readonly minutes?: number;
  readonly pressure?: Pressure;
  readonly undress?: Undress;
  readonly product?: 'none';
  readonly proneSeconds?: number;
}

/** What a rule stands on. `reasoned`: ours, no source found. */
export type Basis = 'guideline' | 'study' | 'instructors' | 'article' | 'reasoned';

export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly says: Says;
  readonly basis: Basis;
  readonly sources: readonly SourceRef[];
  /** Year and month in which the sources were read, `YYYY-MM`. */
  readonly checkedOn: string;
}
