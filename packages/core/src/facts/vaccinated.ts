import { type Instant, later } from '../base/instant.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { asKnownSince, asNotSure, effective } from './as-belief.ts';
import { VACCINATION_LIFE } from './lives.ts';
import { beliefOf, counting, inOrder, WORSE, type Word } from './word.ts';

/**
 * Whether the baby was vaccinated within 48 h: the latest vaccination of journal and word. [F14] [F18] [F19]
 *
 * One that is still to come delays like one just given, but it excuses no fever: while a hot reading stands
 * it is not sure, so that only a vaccination that has happened can turn an emergency into a wait.
 */
export function vaccinated(
  entries: readonly EntryOf<'immunisation'>[],
  words: readonly Word[],
  hotStands: boolean,
  now: Instant,
): Belief {
  const given = entries.map(
    (entry): Word => ({ weight: WORSE, at: entry.at, from: 'journal', life: VACCINATION_LIFE }),
  );
  const recorded = counting(inOrder(given, now), now);
  const answered = counting(inOrder(words, now), now);
  const latest = laterYes(recorded, answered, now) ?? answered;
  if (latest?.weight !== WORSE) return beliefOf('vaccinated-in-48h', latest, now);
  const since = effective(latest.at, now);
  const until = later(since, VACCINATION_LIFE);
  if (latest.at > now && hotStands) return asNotSure(latest.from, latest.at, until);
  return asKnownSince('yes', latest.from, latest.at, until, since);
}

function laterYes(recorded: Word | null, answered: Word | null, now: Instant): Word | null {
  if (answered?.weight !== WORSE || !recorded) return recorded;
  return effective(answered.at, now) > effective(recorded.at, now) ? answered : recorded;
}
