import type { Instant } from '../base/instant.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { ZonedTime } from '../base/zoned-time.ts';
import type { AnswerQuestion, AskedFact, BabyState, CarerState, InjectedLimb } from './fact.ts';
import type { Goal, Milk, Start, Undress } from './goal.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { ProductId } from './product.ts';
import type { StrokeId } from './stroke.ts';

/** All that one answer rests on. Nothing else is read: not a clock, not a setting. */
export interface Situation {
  readonly contract: 1;
  readonly now: ZonedTime;
  readonly baby: Baby;
  readonly journal: readonly JournalEntry[];
  readonly answers: readonly Answer[];
  readonly goal: Goal | null;
  /** Whole minutes that the carer has, 1 to 30; `null` leaves it to the age. */
  readonly minutes: number | null;
  readonly undress?: Undress;
  readonly product: ProductId;
  readonly start: Start;
  readonly learned: readonly StrokeId[];
  readonly liked: readonly StrokeId[];
  readonly disliked: readonly StrokeId[];
}

/** Absent means "not asked"; `unknown` means that the carer was asked and is not sure. */
export interface Baby {
  readonly birth: PlainDate;
  readonly due?: PlainDate | 'unknown';
  readonly milk?: Milk | 'unknown';
  readonly solids?: 'yes' | 'no' | 'unknown';
  readonly cleared: readonly Clearance[];
}

/** A professional has said that massage is fine with this. */
export interface Clearance {
  readonly fact: AskedFact | 'born-early';
  readonly at: Instant;
}

export type AnswerValue = 'yes' | 'no' | 'unknown' | number | BabyState | CarerState | readonly InjectedLimb[];

/** What the carer said, and when. `none` says the better value to every yes/no fact of a question. */
export type Answer =
  | { readonly fact: AskedFact; readonly value: AnswerValue; readonly at: Instant }
  | { readonly question: AnswerQuestion; readonly value: 'none'; readonly at: Instant };
