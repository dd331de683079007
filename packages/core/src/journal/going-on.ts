import { type Instant, later, type Milliseconds } from '../base/instant.ts';

/** Something with a beginning and perhaps an end. */
export interface Span {
  readonly start: Instant;
  readonly end?: Instant;
}

/** Something that is going on: the time that was told, and the instant from which it is no longer taken as going on. */
export interface GoingOn {
  readonly start: Instant;
  /** The told time that says so: the start, or an end that is still to come. */
  readonly at: Instant;
  readonly until: Instant;
}

/**
 * Whether it is going on at `now`, else null. [J2]
 *
 * Without an end it goes on for `longest` after its start, and no longer: a forgotten end is not a feed of nine hours.
 * A start still to come counts as happening now, and an end still to come has not come. [J3]
 */
export function goingOn(span: Span, now: Instant, longest: Milliseconds): GoingOn | null {
  if (span.start > now) return { start: span.start, at: span.start, until: later(now, longest) };
  if (span.end === undefined) {
    const until = later(span.start, longest);
    return now < until ? { start: span.start, at: span.start, until } : null;
  }
  return span.end > now ? { start: span.start, at: span.end, until: span.end } : null;
}

/** The one of two that goes on longer; of equals the one that was told later, so that order never matters. [J4] */
export function lasting(one: GoingOn | null, other: GoingOn | null): GoingOn | null {
  if (!one || !other) return one ?? other;
  if (one.until !== other.until) return one.until > other.until ? one : other;
  return one.at >= other.at ? one : other;
}

/** The one of two that began later; of equals the one that goes on longer. [J4] */
export function begunLater(one: GoingOn | null, other: GoingOn | null): GoingOn | null {
  if (!one || !other) return one ?? other;
  if (one.start !== other.start) return one.start > other.start ? one : other;
  return lasting(one, other);
}

/** The later of two instants; null is none. */
export function latest(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
