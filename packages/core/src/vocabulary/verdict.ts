import type { Instant } from '../base/instant.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Evidence, FactValue } from './belief.ts';
import type { FactId, Question } from './fact.ts';
import type { Undress } from './goal.ts';
import type { AllowedProduct } from './product.ts';
import type { Pressure, StrokeId } from './stroke.ts';

/** From "go" to "someone should see the baby first". The order is the gravity. */
export const VERDICTS = ['go', 'adapt', 'ask', 'wait', 'care'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** How soon somebody should see or advise; the first is the most urgent. */
export const CARES = ['emergency', 'today', 'before-massage'] as const;
export type Care = (typeof CARES)[number];

/** What the gate answers: ids only, never sentences. */
export interface Verdict {
  readonly verdict: VerdictWord;
  readonly care: Care | null;
  readonly until: Instant | null;
  readonly validUntil: Instant;
  readonly reasons: readonly Reason[];
  readonly leftOut: readonly LeftOut[];
  readonly limits: Limits;
  readonly ask: readonly NextQuestion[];
  readonly book: { readonly version: string; readonly reviewBy: PlainDate };
}

/** A rule that fired, with what it rested on. */
export interface Reason {
  readonly rule: string;
  readonly says: VerdictWord;
  readonly care: Care | null;
  readonly until: Instant | null;
  readonly facts: readonly ReasonFact[];
  readonly sources: readonly string[];
}

export interface ReasonFact {
  readonly fact: FactId;
  /** The value believed; `unknown` for not sure; `null` for not asked. */
  readonly value: FactValue | null;
  readonly from: Evidence | null;
  /** Whole minutes since it was said or happened; negative for a time still to come; `null` where there is none. */
  readonly ageMinutes: number | null;
}

export interface LeftOut {
  readonly stroke: StrokeId;
  readonly side?: 'left' | 'right';
  readonly rules: readonly string[];
}

export interface Limits {
  /** Whole minutes that a routine may take. */
  readonly minutes: number;
  readonly pressure: Pressure;
  readonly undress: Undress;
  readonly product: AllowedProduct;
  readonly proneSeconds: number;
}

export interface NextQuestion {
  readonly question: Question;
  readonly facts: readonly FactId[];
  /** Share, 0 to 1, of the findings still open that this screen could settle. */
  readonly weight: number;
}
