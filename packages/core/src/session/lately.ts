import { HOUR, type Instant } from '../base/instant.ts';
import type { JournalEntry } from '../vocabulary/journal-entry.ts';

const LATELY = 4 * HOUR;

/** A massage that a sign of the baby ended within the last four hours: in the next one silence is no yes. [T12] */
export function stopNotedLately(journal: readonly JournalEntry[], now: Instant): boolean {
  return journal.some((entry) => entry.kind === 'massage' && entry.ended === 'cue' && now - entry.end < LATELY);
}
