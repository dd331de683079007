import type { FactValue } from './belief.ts';
import type { FactId } from './fact.ts';
import type { Goal } from './goal.ts';
import type { ProductId } from './product.ts';

/**
 * A rule's own example: what is known, and what the rule makes of it.
 *
 * `fires`: the condition holds. `clear`: it does not. `open`: facts are missing that could make it hold.
 */
export interface RuleExample {
  readonly title: string;
  readonly given: ExampleGiven;
  readonly finds: 'fires' | 'clear' | 'open';
  /** The facts still missing, in any order; given where the rule is open, or fires but could still be lifted. */
  readonly missing?: readonly FactId[];
}

/** A small situation: what is not named is not asked. */
export interface ExampleGiven {
  /** Known values; `not-sure` where the carer was asked and does not know. */
  readonly facts?: Partial<Record<FactId, FactValue | 'not-sure'>>;
  /** Whole days since birth; absent: 100. */
  readonly ageDays?: number;
  /** Days from birth to the due date (more than 21 is born early); absent: the ages are those of a birth on the due date. */
  readonly dueInDays?: number | 'unknown' | 'not-asked';
  /** Readings that stand, in degrees Celsius. */
  readonly readings?: readonly number[];
  readonly goal?: Goal;
  readonly product?: ProductId;
  /** `clear`: applied 24 h ago or more and clear. */
  readonly patchTest?: 'clear' | 'not-clear';
  readonly cleared?: readonly 'born-early'[];
}
