import { type Instant, later, MINUTE } from '../base/instant.ts';
import type { Evidence } from '../vocabulary/belief.ts';
import type { Said } from './said.ts';

/** When something that must be waited for happened, as one witness tells it. */
export interface Moment {
  /** The end of the feed, or the waking; null: the carer is not sure. */
  readonly when: Instant | null;
  readonly told: Instant;
  readonly from: Evidence;
  readonly until: Instant;
}

/** When a word that tells of `when` at `at` is no longer believed. */
export type LifeOfNumber = (when: Instant | null, at: Instant, now: Instant) => Instant;

/** What an answer in minutes tells: the moment lies so many minutes before it was said. [F4] [F13] */
function momentFrom(said: Said, now: Instant, lifeOf: LifeOfNumber): Moment | null {
  const at = said.at > now ? now : said.at;
  const when = typeof said.value === 'number' ? later(at, -said.value * MINUTE) : null;
  if (when === null && said.value !== 'unknown') return null;
  return { when, told: said.at, from: 'answer', until: lifeOf(when, said.at, now) };
}

/** The latest answer that is alive; of answers at one instant the gravest. [F2] */
export function latestNumber(said: readonly Said[], now: Instant, lifeOf: LifeOfNumber): Moment | null {
  let last: Moment | null = null;
  for (const one of said) {
    const moment = one.at <= now ? momentFrom(one, now, lifeOf) : null;
    if (!moment || now >= moment.until) continue;
    if (!last || moment.told > last.told) last = moment;
    else if (moment.told === last.told) last = graver(last, moment);
  }
  return last;
}

/** The gravest answer from the future, of those that would delay: fewer than `delaying` minutes, or not sure. [F4] */
export function momentsToCome(
  said: readonly Said[],
  now: Instant,
  delaying: number,
  lifeOf: LifeOfNumber,
): Moment | null {
  let gravest: Moment | null = null;
  for (const one of said) {
    if (one.at <= now || (typeof one.value === 'number' && one.value >= delaying)) continue;
    gravest = graver(gravest, momentFrom(one, now, lifeOf));
  }
  return gravest;
}

/** Of two witnesses the one that forbids longer: not sure, else the later moment; of equals the one told later. [F14] */
export function graver(one: Moment | null, other: Moment | null): Moment | null {
  if (!one || !other) return one ?? other;
  if (one.when === null || other.when === null) {
    if (one.when !== other.when) return one.when === null ? one : other;
  } else if (one.when !== other.when) return one.when > other.when ? one : other;
  return other.told > one.told ? other : one;
}
