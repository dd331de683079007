import { type Instant, later, type Milliseconds } from '../base/instant.ts';
import type { Belief, Evidence, FactValue } from '../vocabulary/belief.ts';

/** No evidence, or its life is over. */
export const NOT_ASKED: Belief = { status: 'not-asked' };

/** A value told at `at` and believed before `until`. */
export function asKnown(value: FactValue, from: Evidence, at: Instant, until: Instant | null): Belief {
  return { status: 'known', value, from, at, until };
}

/** A value with the instant from which the waiting counts; null while it is still going on. */
export function asKnownSince(
  value: FactValue,
  from: Evidence,
  at: Instant,
  until: Instant | null,
  since: Instant | null,
): Belief {
  return { status: 'known', value, from, at, until, since };
}

/** "I do not know", told at `at` and not asked again before `until`. */
export function asNotSure(from: Evidence, at: Instant, until: Instant | null): Belief {
  return { status: 'not-sure', from, at, until };
}

/** When something told is taken to have happened: what is still to come counts as now. [F3] */
export function effective(at: Instant, now: Instant): Instant {
  return at > now ? now : at;
}

/** When a word told at `at` is no longer believed. [F1] [F3] */
export function endOfLife(at: Instant, life: Milliseconds, now: Instant): Instant {
  return later(effective(at, now), life);
}
