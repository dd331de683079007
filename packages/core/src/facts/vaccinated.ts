import { type Instant, later } from '../base/instant.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { asKnownSince, asNotSure } from './as-belief.ts';
import { VACCINATION_LIFE } from './lives.ts';
import { beliefOf, counting, inOrder, isAlive, WORSE, type Word } from './word.ts';

/**
 * Whether the baby was vaccinated within 48 h: the latest vaccination of journal and word. [F14] [F18]
 *
 * One that is still to come delays like one given now, but it excuses no fever [F19]: while a hot reading stands it is
 * at most not sure, so that only a vaccination that has happened can turn an emergency into a wait.
 */
export function vaccinated(
  entries: readonly EntryOf<'immunisation'>[],
  words: readonly Word[],
  hotStands: boolean,
  now: Instant,
): Belief {
  const recorded = inOrder(entries.map(asWord), now).filter((word) => isAlive(word, now));
  const answered = inOrder(words, now);
  const toCome = [...recorded, ...answered].find((word) => word.weight === WORSE && word.at > now);
  if (toCome && !hotStands) return given(toCome, now);
  const told = counting(
    answered.filter((word) => word.at <= now || word.weight !== WORSE),
    now,
  );
  const last = laterGiven(recorded.findLast((word) => word.at <= now) ?? null, told);
  if (last?.weight === WORSE) return given(last, last.at);
  if (toCome) return asNotSure(toCome.from, toCome.at, later(now, VACCINATION_LIFE));
  return beliefOf('vaccinated-in-48h', last, now);
}

function asWord(entry: EntryOf<'immunisation'>): Word {
  return { weight: WORSE, at: entry.at, from: 'journal', life: VACCINATION_LIFE };
}

function laterGiven(recorded: Word | null, told: Word | null): Word | null {
  if (!recorded || (told?.weight === WORSE && told.at > recorded.at)) return told;
  return recorded;
}

function given(word: Word, since: Instant): Belief {
  return asKnownSince('yes', word.from, word.at, later(since, VACCINATION_LIFE), since);
}
