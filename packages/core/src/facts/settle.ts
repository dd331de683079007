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
  const sticky = standsAgainstNo(fact);
  let counted = inOrder(words, now);
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
