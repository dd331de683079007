import { type Instant, later, type Milliseconds } from '../base/instant.ts';
import { latest } from '../journal/going-on.ts';
import { type FactId, QUESTION_FACTS, SAME_DAY_SIGNS } from '../vocabulary/fact.ts';
import type { Clearance } from '../vocabulary/situation.ts';
import { CLEARANCE_LIFE } from './lives.ts';
import { BETTER, type Word } from './word.ts';

const STANDING: ReadonlySet<FactId> = new Set([...QUESTION_FACTS.standing, 'born-early']);
const SIGNS: ReadonlySet<FactId> = new Set([...QUESTION_FACTS.danger, ...QUESTION_FACTS.today]);
const STICKY: ReadonlySet<FactId> = new Set([...QUESTION_FACTS.danger, ...SAME_DAY_SIGNS]);

/** Facts whose `yes` stands for its life against a later `no`: danger and same-day signs. [F5] */
export function standsAgainstNo(fact: FactId): boolean {
  return STICKY.has(fact);
}

/** How long a clearance of the fact is believed; null where nobody can clear it. [F8] */
export function clearanceLife(fact: FactId): Milliseconds | null {
  if (STANDING.has(fact)) return CLEARANCE_LIFE.standing;
  return SIGNS.has(fact) ? CLEARANCE_LIFE.sign : null;
}

/** The latest clearance of each fact that is believed at `now`; one still to come is set aside. [F3] [F8] */
export function clearancesAlive(cleared: readonly Clearance[], now: Instant): ReadonlyMap<FactId, Instant> {
  const alive = new Map<FactId, Instant>();
  for (const { fact, at } of cleared) {
    if (at > now || now >= later(at, clearanceLife(fact) ?? 0)) continue;
    alive.set(fact, latest(alive.get(fact) ?? null, at) ?? at);
  }
  return alive;
}

/** Whether a clearance holds, and the words that count where it does not. */
export interface Cleared {
  readonly holds: boolean;
  readonly words: readonly Word[];
}

/**
 * Weighs a clearance against the words on its fact, which are in order. [F9] [F10] [F11]
 *
 * It holds when a worse word lies before it and none was newly said after it. Repeating a word that was cleared is
 * nothing new, except of a danger sign or a same-day sign, where each time may be another time.
 */
export function weighClearance(words: readonly Word[], cleared: Instant, eachTimeIsNew: boolean): Cleared {
  const before = words.filter((word) => word.at < cleared);
  const after = words.filter((word) => word.at >= cleared);
  if (before.every((word) => word.weight === BETTER)) return { holds: false, words };
  const said = before.slice(-1).concat(after);
  const voided = said.some((word, i) => {
    const previous = said[i - 1];
    if (!previous || word.weight === BETTER) return false;
    return eachTimeIsNew || word.weight > previous.weight;
  });
  return voided ? { holds: false, words: after } : { holds: true, words: after };
}
