import { type Instant, later } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { asKnown, NOT_ASKED } from './as-belief.ts';
import { clearanceLife, standsAgainstNo, weighClearance } from './clearance.ts';
import type { AskedYesNo } from './said.ts';
import { beliefOf, betterOf, counting, inOrder, isAlive, WORSE, type Word } from './word.ts';

/**
 * What may be believed of a fact of yes and no. [F2] [F5] [F9]
 *
 * Takes all words on it in any order, and the latest clearance of it that is believed, or null.
 */
export function settle(fact: AskedYesNo, words: readonly Word[], cleared: Instant | null, now: Instant): Belief {
  if (words.length === 0) return NOT_ASKED;
  let counted = inOrder(words, now);
  const [only] = counted;
  // Most facts are spoken of once, and then there is nothing to weigh.
  if (only && counted.length === 1 && cleared === null) return beliefOf(fact, isAlive(only, now) ? only : null, now);
  const sticky = standsAgainstNo(fact);
  if (cleared !== null) {
    const weighed = weighClearance(counted, cleared, sticky);
    if (weighed.holds) return asCleared(fact, cleared);
    counted = weighed.words;
  }
  const standing = sticky ? lastWorse(counted, now) : null;
  return beliefOf(fact, standing ?? counting(counted, now), now);
}

/** The last word that forbids and is alive. [F5] */
function lastWorse(words: readonly Word[], now: Instant): Word | null {
  return words.findLast((word) => word.weight === WORSE && isAlive(word, now)) ?? null;
}

/** The better value on the word of a professional. [F9] */
export function asCleared(fact: AskedYesNo, cleared: Instant): Belief {
  return asKnown(betterOf(fact), 'cleared', cleared, later(cleared, clearanceLife(fact) ?? 0));
}
