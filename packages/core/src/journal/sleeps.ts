import { HOUR, type Instant } from '../base/instant.ts';
import type { EntryOf } from './entries-by-kind.ts';
import { begunLater, type GoingOn, goingOn, latest } from './going-on.ts';

/** A sleep or a crying without an end goes on this long after its start. [J7] */
export const LONGEST_SLEEP = 12 * HOUR;

/** What the journal tells of sleep. */
export interface SleepsTold {
  /** The sleep that is going on and began last. */
  readonly asleep: GoingOn | null;
  /** End of the last sleep that has ended, at or before now. */
  readonly lastWaking: Instant | null;
}

/** What the journal tells of sleep at `now`; sleeps may overlap and come in any order. [J4] [J7] */
export function sleepsTold(sleeps: readonly EntryOf<'sleep'>[], now: Instant): SleepsTold {
  let asleep: GoingOn | null = null;
  let lastWaking: Instant | null = null;
  for (const sleep of sleeps) {
    const current = goingOn(sleep, now, LONGEST_SLEEP);
    asleep = begunLater(asleep, current);
    if (!current && sleep.end !== undefined) lastWaking = latest(lastWaking, sleep.end);
  }
  return { asleep, lastWaking };
}

/** The crying that is going on and began last, or null. [J7] */
export function cryingNow(cryings: readonly EntryOf<'crying'>[], now: Instant): GoingOn | null {
  let crying: GoingOn | null = null;
  for (const entry of cryings) crying = begunLater(crying, goingOn(entry, now, LONGEST_SLEEP));
  return crying;
}
