import { type Instant, later, minutesBetween } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { asKnownSince, asNotSure, endOfLife, NOT_ASKED } from './as-belief.ts';
import type { Sleeping } from './awake.ts';
import { DELAYING_MINUTES, lifeOf, WAKING_LIFE } from './lives.ts';
import { graver, latestNumber, type Moment, momentsToCome } from './moment.ts';
import type { Said } from './said.ts';

/** Minutes since the last waking: of journal and answer, the one that forbids longer. [F14] [F16] [F17] */
export function sinceWake(sleeping: Sleeping, said: readonly Said[], now: Instant): Belief {
  const { asleep, lastWaking, toldAwake } = sleeping;
  if (asleep) return asKnownSince(0, 'journal', asleep.at, asleep.until, null);
  const slept = lastWaking === null ? null : moment(lastWaking, lastWaking, 'journal', now);
  const ended = graver(slept, toldAwake && moment(toldAwake.waking, toldAwake.at, 'answer', now));
  const answered = latestNumber(said, now, lifeOfAnswer);
  const toCome = momentsToCome(said, now, DELAYING_MINUTES.waking, lifeOfAnswer);
  if (answered && answered.when === null && (ended === null || ended.told < answered.told)) {
    return asNotSure('answer', answered.told, answered.until);
  }
  if (toCome && toCome.when === null) return asNotSure('answer', toCome.told, toCome.until);
  const known = graver(graver(ended, answered?.when === null ? null : answered), toCome);
  if (!known || known.when === null) return NOT_ASKED;
  return asKnownSince(minutesBetween(known.when, now), known.from, known.told, known.until, known.when);
}

/** A waking of the last 24 h; an older one tells nothing. */
function moment(when: Instant, told: Instant, from: Moment['from'], now: Instant): Moment | null {
  const until = later(when, WAKING_LIFE);
  return now < until ? { when, told, from, until } : null;
}

function lifeOfAnswer(_when: Instant | null, at: Instant, now: Instant): Instant {
  return endOfLife(at, lifeOf('minutes-since-wake').better, now);
}
