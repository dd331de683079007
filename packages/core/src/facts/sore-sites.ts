import type { Instant } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { INJECTED_LIMBS, type InjectedLimb } from '../vocabulary/fact.ts';
import type { AnswerValue } from '../vocabulary/situation.ts';
import { asKnown, asNotSure, effective, endOfLife, NOT_ASKED } from './as-belief.ts';
import { lifeOf } from './lives.ts';
import type { Said } from './said.ts';

/** The limbs where an injection is sore. Of answers at one instant, and of those to come, all limbs count. [F3] [F25] */
export function soreSites(said: readonly Said[], now: Instant): Belief {
  const life = lifeOf('injection-site-sore').better;
  const alive = said.filter((one) => now < endOfLife(one.at, life, now) && !(one.at > now && soundLimbs(one.value)));
  const last = Math.max(...alive.filter((one) => one.at <= now).map((one) => one.at));
  const counted = alive.filter((one) => one.at > now || one.at === last);
  const told = counted.reduce<Said | null>((a, b) => (a && effective(a.at, now) >= effective(b.at, now) ? a : b), null);
  if (!told) return NOT_ASKED;
  const until = endOfLife(told.at, life, now);
  if (counted.some((one) => limbsOf(one.value) === 'unknown')) return asNotSure('answer', told.at, until);
  const sore = INJECTED_LIMBS.filter((limb) => counted.some((one) => limbsOf(one.value).includes(limb)));
  return asKnown(sore.length > 0 ? sore : 'no', 'answer', told.at, until);
}

/** What is neither `no` nor a list of limbs is read as "not sure": all four limbs. */
function limbsOf(value: AnswerValue): readonly InjectedLimb[] | 'unknown' {
  if (value === 'no') return [];
  return typeof value === 'object' ? value : 'unknown';
}

function soundLimbs(value: AnswerValue): boolean {
  return limbsOf(value).length === 0;
}
