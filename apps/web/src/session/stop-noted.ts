import { HOUR, type Situation } from '@warmhands/core';

/** Whether a massage of the last hours was ended by a sign: then quiet is no yes, from the beginning. */
export function stopWasNoted({ journal, now }: Situation): boolean {
  return journal.some((entry) => entry.kind === 'massage' && entry.ended === 'cue' && now.instant - entry.end < LATELY);
}

const LATELY = 4 * HOUR;
