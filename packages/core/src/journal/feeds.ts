import { HOUR, type Instant, later } from '../base/instant.ts';
import type { EntryOf } from './entries-by-kind.ts';
import { type GoingOn, goingOn, lasting, latest } from './going-on.ts';

/** A feed without an end goes on this long after its start. [J5] */
export const LONGEST_FEED = 2 * HOUR;

/** What the journal tells of feeding. */
export interface FeedsTold {
  readonly goingOn: GoingOn | null;
  /** End of the last feed that has ended, at or before now. */
  readonly lastEnd: Instant | null;
  /** Start of the latest feed whose end was never told: what ended before it is no longer the last feed. [J5] */
  readonly lostSince: Instant | null;
}

/** What the journal tells of feeding at `now`; feeds may overlap and come in any order. [J4] [J5] */
export function feedsTold(feeds: readonly EntryOf<'feed'>[], now: Instant): FeedsTold {
  let told: FeedsTold = { goingOn: null, lastEnd: null, lostSince: null };
  for (const feed of feeds) told = withFeed(told, feed, now);
  return told;
}

function withFeed(told: FeedsTold, feed: EntryOf<'feed'>, now: Instant): FeedsTold {
  const current = goingOn(feed, now, LONGEST_FEED);
  if (current) return { ...told, goingOn: lasting(told.goingOn, current) };
  if (feed.end === undefined) return { ...told, lostSince: latest(told.lostSince, feed.start) };
  return { ...told, lastEnd: latest(told.lastEnd, feed.end) };
}

/** The end of the last feed, where the journal knows it: not when a later feed lost its end. [J5] */
export function lastFeedEnd(told: FeedsTold): Instant | null {
  if (told.lastEnd === null || told.lostSince === null) return told.lastEnd;
  return told.lastEnd >= told.lostSince ? told.lastEnd : null;
}

/** The instant from which a feed that ended at `end` is too old to tell anything: 4 h later. [J6] */
export function feedForgotten(end: Instant): Instant {
  return later(end, 4 * HOUR);
}
