import type { Instant } from '../base/instant.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { FactId } from './fact.ts';
import type { Milk } from './goal.ts';
import type { ProductId } from './product.ts';
import type { AnswerValue, Clearance } from './situation.ts';

/** Where a belief comes from. `cleared`: a professional agreed. `derived`: worked out from other facts. */
export type Evidence = 'answer' | 'journal' | 'baby' | 'cleared' | 'derived';

export type FactValue = AnswerValue | Milk | ProductId;

/**
 * What may be believed of a fact now.
 *
 * `not-sure` is an answer ("I do not know") and is not asked again within its life.
 * `not-asked` is no answer at all, or one whose life is over.
 */
export type Belief =
  | {
      readonly status: 'known';
      readonly value: FactValue;
      readonly from: Evidence;
      /** When it was said or happened; a time after `now` is kept as told, so that the reasons can name it. */
      readonly at: Instant;
      /** When it stops being believed; `null`: not by itself. */
      readonly until: Instant | null;
      /** When that which must pass began (end of feed, waking, vaccination); `null`: still going on. */
      readonly since?: Instant | null;
    }
  | { readonly status: 'not-sure'; readonly from: Evidence; readonly at: Instant; readonly until: Instant | null }
  | { readonly status: 'not-asked' };

/** A belief for every fact; a fact that is missing from the map is `not-asked`. */
export type Beliefs = ReadonlyMap<FactId, Belief>;

/**
 * An age as an interval of birth dates: `earliest` (oldest the baby can be) to `latest`.
 * Both are the same date unless the due date is not known, so that what maturity decides stays unknown.
 */
export interface AgeBasis {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

/** The ages a rule may ask for: from birth; from the due date when born early; and since the last period. */
export interface Ages {
  readonly today: PlainDate;
  readonly birth: AgeBasis;
  readonly corrected: AgeBasis;
  /** Post-menstrual weeks, as an interval; from the due date (40 weeks), else from 22 weeks at birth to term. */
  readonly postMenstrualWeeks: { readonly least: number; readonly most: number };
}

/** All that the gate reads. */
export interface Known {
  readonly now: Instant;
  readonly ages: Ages;
  readonly beliefs: Beliefs;
  /** Clearances that are alive now and not voided by something worse said since. */
  readonly cleared: readonly Clearance[];
  /** What was told of a time to come and would have reassured: set aside, but named in the reasons. */
  readonly setAside: readonly SetAside[];
}

/** Evidence of a time after `now` that would have reassured, and so is read as if it were not there. */
export interface SetAside {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly from: Evidence;
  readonly at: Instant;
}
