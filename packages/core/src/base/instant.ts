import { isDay } from './plain-date.ts';
import { failed, ok, type Result } from './result.ts';

/** A moment on the world's clock: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __brand: 'Instant' };

/** A span of time in milliseconds. */
export type Milliseconds = number;

export const MINUTE: Milliseconds = 60_000;
export const HOUR: Milliseconds = 60 * MINUTE;
export const DAY: Milliseconds = 24 * HOUR;

/** The furthest that a date reaches from 1970, either way: a hundred million days. */
const FURTHEST: Milliseconds = 100_000_000 * DAY;

const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::(\d{2})(?:\.(\d{1,9}))?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const ISO_8601_DURATION = /^-P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The instant `span` later. */
export function later(instant: Instant, span: Milliseconds): Instant {
  return (instant + span) as Instant;
}

/** Whole minutes from `from` to `to`, rounded down; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((to - from) / MINUTE);
}

/** Reads an RFC 3339 date-time with an offset. Days that do not exist are refused, not rolled over. */
export function parseInstant(text: string): Result<Instant, 'not-an-instant'> {
  const parts = RFC_3339.exec(text);
  if (!parts) return failed('not-an-instant');
  const date = text.slice(0, 10);
  const [hour, minute, second] = [Number(text.slice(11, 13)), Number(text.slice(14, 16)), Number(parts[1] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return failed('not-an-instant');
  const offset = offsetOf(text);
  if (offset === null || !isDay(date)) return failed('not-an-instant');
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const milliseconds = Number((parts[2] ?? '').padEnd(3, '0').slice(0, 3));
  return ok((midnight + hour * HOUR + minute * MINUTE + second * 1000 + milliseconds - offset) as Instant);
}

/** Reads an RFC 3339 instant, or a duration before `now` such as `-PT25M`. */
export function parseWhen(text: string, now: Instant): Result<Instant, 'not-an-instant'> {
  const parts = ISO_8601_DURATION.exec(text);
  if (!parts) return parseInstant(text);
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const span =
    (Number(weeks) * 7 + Number(days)) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
  const instant = now - span;
  return Math.abs(instant) <= FURTHEST ? ok(instant as Instant) : failed('not-an-instant');
}

/** Writes an instant as RFC 3339 in UTC, whole seconds when there is no fraction. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** The offset at the end of an RFC 3339 text in milliseconds, or null when it is out of range. */
export function offsetOf(text: string): Milliseconds | null {
  if (text.toUpperCase().endsWith('Z')) return 0;
  const [hours, minutes] = [Number(text.slice(-5, -3)), Number(text.slice(-2))];
  if (hours > 23 || minutes > 59) return null;
  return (text.at(-6) === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}
