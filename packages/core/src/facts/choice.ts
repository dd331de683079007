import type { Instant } from '../base/instant.ts';
import type { Belief, Evidence } from '../vocabulary/belief.ts';
import type { BabyState, CarerState } from '../vocabulary/fact.ts';
import { asKnown, asNotSure, NOT_ASKED } from './as-belief.ts';

/** One word on a fact that is a choice of several values; graver ranks are higher, 0 and less reassures. */
export interface Choice {
  readonly value: BabyState | CarerState | 'unknown';
  readonly rank: number;
  readonly at: Instant;
  readonly from: Evidence;
  readonly until: Instant;
}

/**
 * The choice that counts: the latest that is alive; of one instant the gravest. [F2]
 *
 * One from the future counts only where it is graver than the present one, and never where it reassures. [F3]
 */
export function chosen(choices: readonly Choice[], now: Instant): Belief {
  let present: Choice | null = null;
  let future: Choice | null = null;
  for (const choice of choices) {
    if (now >= choice.until) continue;
    if (choice.at <= now) present = later(present, choice);
    else if (choice.rank > 0) future = graver(future, choice);
  }
  return beliefOfChoice(future && (!present || future.rank > present.rank) ? future : present);
}

function later(one: Choice | null, other: Choice): Choice {
  if (!one || other.at > one.at) return other;
  return other.at === one.at ? graver(one, other) : one;
}

function graver(one: Choice | null, other: Choice): Choice {
  if (!one || other.rank > one.rank) return other;
  return other.rank === one.rank && other.at > one.at ? other : one;
}

function beliefOfChoice(choice: Choice | null): Belief {
  if (!choice) return NOT_ASKED;
  if (choice.value === 'unknown') return asNotSure(choice.from, choice.at, choice.until);
  return asKnown(choice.value, choice.from, choice.at, choice.until);
}
