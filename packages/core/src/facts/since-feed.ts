import { type Instant, minutesBetween } from '../base/instant.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import { feedForgotten, feedsTold, lastFeedEnd } from '../journal/feeds.ts';
import { latest } from '../journal/going-on.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { asKnownSince, asNotSure, endOfLife, NOT_ASKED } from './as-belief.ts';
import { DELAYING_MINUTES, lifeOf } from './lives.ts';
import { graver, latestNumber, type Moment, momentsToCome } from './moment.ts';
import type { Said } from './said.ts';

/** Minutes since the last feed: of journal and answer, the one that forbids longer. [F13] [F14] [F15] */
export function sinceFeed(feeds: readonly EntryOf<'feed'>[], said: readonly Said[], now: Instant): Belief {
  const told = feedsTold(feeds, now);
  if (told.goingOn) return asKnownSince(0, 'journal', told.goingOn.at, told.goingOn.until, null);
  const end = lastFeedEnd(told);
  const ended = end === null || now >= feedForgotten(end) ? null : journalMoment(end);
  const answers = said.filter((one) => told.lostSince === null || one.at >= told.lostSince);
  const answered = latestNumber(answers, now, lifeOfAnswer);
  const toCome = momentsToCome(said, now, DELAYING_MINUTES.feed, lifeOfAnswer);
  if (answered && answered.when === null && (ended === null || ended.told < answered.told)) {
    return asNotSure('answer', answered.told, answered.until);
  }
  if (toCome && toCome.when === null) return asNotSure('answer', toCome.told, toCome.until);
  const known = answered?.when === null ? null : answered;
  return feedBelief(graver(graver(ended, known), toCome), now);
}

function journalMoment(end: Instant): Moment {
  return { when: end, told: end, from: 'journal', until: feedForgotten(end) };
}

/** Until the feed is 4 h old or 1 h after the answer, whichever is later. [F15] */
function lifeOfAnswer(fed: Instant | null, at: Instant, now: Instant): Instant {
  const answer = endOfLife(at, lifeOf('minutes-since-feed').better, now);
  return fed === null ? answer : (latest(answer, feedForgotten(fed)) ?? answer);
}

function feedBelief(moment: Moment | null, now: Instant): Belief {
  if (!moment || moment.when === null) return NOT_ASKED;
  return asKnownSince(minutesBetween(moment.when, now), moment.from, moment.told, moment.until, moment.when);
}
