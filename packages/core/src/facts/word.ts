import type { Instant, Milliseconds } from '../base/instant.ts';
import type { Belief, Evidence } from '../vocabulary/belief.ts';
import { worseValue } from '../vocabulary/fact.ts';
import { asKnown, asNotSure, effective, endOfLife, NOT_ASKED } from './as-belief.ts';
import { lifeOf } from './lives.ts';
import type { AskedYesNo } from './said.ts';

/** How a word weighs: the value that reassures, "not sure", the value that forbids. */
export const BETTER = 0;
export const NOT_SURE = 1;
export const WORSE = 2;
export type Weight = typeof BETTER | typeof NOT_SURE | typeof WORSE;

/** One piece of evidence on a fact of yes and no. */
export interface Word {
  readonly weight: Weight;
  readonly at: Instant;
  readonly from: Evidence;
  readonly life: Milliseconds;
}

/** What an answer says of a fact of yes and no; anything but yes, no and not sure says nothing. */
export function wordOf(fact: AskedYesNo, value: unknown, at: Instant, from: Evidence): Word | null {
  const life = lifeOf(fact);
  if (value === 'unknown') return { weight: NOT_SURE, at, from, life: life.notSure };
  if (value !== 'yes' && value !== 'no') return null;
  if (value === worseValue(fact)) return { weight: WORSE, at, from, life: life.worse };
  return { weight: BETTER, at, from, life: life.better };
}

/** In the order in which they were said; at one instant the graver comes last, so that it counts. [F2] [F3] */
export function inOrder(words: readonly Word[], now: Instant): readonly Word[] {
  const [first] = words;
  // Most facts are spoken of once, and then there is nothing to lay out anew.
  if (first && words.length === 1) return isCounted(first, now) ? words : [];
  return words
    .filter((word) => isCounted(word, now))
    .sort((a, b) => effective(a.at, now) - effective(b.at, now) || a.weight - b.weight || a.at - b.at);
}

/** What would reassure in a time to come is set aside. [F3] */
function isCounted(word: Word, now: Instant): boolean {
  return word.weight !== BETTER || word.at <= now;
}

/** Whether a word is still believed at `now`. [F1] */
export function isAlive(word: Word, now: Instant): boolean {
  return now < endOfLife(word.at, word.life, now);
}

/**
 * The word that counts among those in order, or null: the latest that is alive. [F2]
 *
 * A word from the future counts only where it is graver than what is believed without it. [F3]
 */
export function counting(words: readonly Word[], now: Instant): Word | null {
  let present: Word | null = null;
  let last: Word | null = null;
  for (const word of words) {
    if (!isAlive(word, now)) continue;
    last = word;
    if (word.at <= now) present = word;
  }
  if (!present || !last) return last;
  return last.weight > present.weight ? last : present;
}

/** The belief that a word makes. */
export function beliefOf(fact: AskedYesNo, word: Word | null, now: Instant): Belief {
  if (!word) return NOT_ASKED;
  const until = endOfLife(word.at, word.life, now);
  if (word.weight === NOT_SURE) return asNotSure(word.from, word.at, until);
  const worse = worseValue(fact);
  const better = worse === 'yes' ? 'no' : 'yes';
  return asKnown(word.weight === WORSE ? worse : better, word.from, word.at, until);
}

/** The value of a fact that reassures. */
export function betterOf(fact: AskedYesNo): 'yes' | 'no' {
  return worseValue(fact) === 'yes' ? 'no' : 'yes';
}
