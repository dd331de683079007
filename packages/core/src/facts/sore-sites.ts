import type { Instant } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { INJECTED_LIMBS, type InjectedLimb } from '../vocabulary/fact.ts';
import type { AnswerValue } from '../vocabulary/situation.ts';
import { asKnown, asNotSure, endOfLife, NOT_ASKED } from './as-belief.ts';
import { lifeOf } from './lives.ts';
import type { Said } from './said.ts';

/**
 * The limbs where an injection is sore: all that the latest answers, and any from the future, name. [F3] [F25]
 *
 * A list of a time to come adds its limbs and never speaks well of the others: alone it leaves them not asked.
 */
export function soreSites(said: readonly Said[], now: Instant): Belief {
  const life = lifeOf('injection-site-sore').better;
  const alive = said.filter((one) => now < endOfLife(one.at, life, now));
  const last = Math.max(...alive.filter((one) => one.at <= now).map((one) => one.at));
  const counted = alive.filter((one) => one.at === last || (one.at > now && !isSound(one.value)));
  const told = counted.reduce<Said | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  if (!told) return NOT_ASKED;
  const until = endOfLife(told.at, life, now);
  const named = counted.map((one) => limbsOf(one.value));
  if (named.includes('unknown')) return asNotSure('answer', told.at, until);
  if (!alive.some((one) => one.at <= now)) return NOT_ASKED;
  const sore = INJECTED_LIMBS.filter((limb) => named.some((limbs) => limbs.includes(limb)));
  return asKnown(sore.length > 0 ? sore : 'no', 'answer', told.at, until);
}

/** What is neither `no` nor a list of limbs is read as "not sure": all four limbs. */
function limbsOf(value: AnswerValue): readonly InjectedLimb[] | 'unknown' {
  if (value === 'no') return [];
  return typeof value === 'object' ? value : 'unknown';
}

function isSound(value: AnswerValue): boolean {
  return value === 'no' || (typeof value === 'object' && value.length === 0);
}
