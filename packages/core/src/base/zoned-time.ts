import { DAY, type Instant, type Milliseconds, offsetOf, parseInstant } from './instant.ts';
import { dateAt, type PlainDate } from './plain-date.ts';
import { failed, ok, type Result } from './result.ts';

/** A moment as somebody's wall showed it: the instant, the IANA zone, and the calendar date there. */
export interface ZonedTime {
  readonly instant: Instant;
  readonly zone: string;
  readonly date: PlainDate;
}

export type ZonedTimeError = 'not-a-zoned-time' | 'unknown-zone' | 'offset-contradicts-zone';

/** The zone of an RFC 9557 date-time, which stands in brackets at its end. */
const ZONE_SUFFIX = /\[[^\]=]+\]$/;

/** `Z` and `-00:00` say "the offset is not known", so RFC 9557 lets them stand beside any zone. */
const OFFSET_NOT_KNOWN = ['Z', 'z', '-00:00'];

/** Reads an RFC 9557 date-time such as `2026-11-20T14:00:00+00:00[Europe/London]`. [B9] */
export function parseZonedTime(text: string): Result<ZonedTime, ZonedTimeError> {
  const suffix = text.search(ZONE_SUFFIX);
  if (suffix < 0) return failed('not-a-zoned-time');
  const stamp = text.slice(0, suffix);
  const instant = parseInstant(stamp);
  if (!instant.ok) return failed('not-a-zoned-time');
  // A `!` says that the zone matters. To us it always does.
  const zone = text.slice(suffix + 1, -1).replace(/^!/, '');
  const clock = clockFor(zone);
  if (!clock) return failed('unknown-zone');
  const offset = offsetAt(instant.value, clock);
  const date = dateAt(instant.value + offset);
  if (date === null) return failed('not-a-zoned-time');
  const written = OFFSET_NOT_KNOWN.some((end) => stamp.endsWith(end)) ? null : offsetOf(stamp);
  if (written !== null && written !== offset) return failed('offset-contradicts-zone');
  return ok({ instant: instant.value, zone, date });
}

/** The calendar date that a wall in the zone shows at the instant; null outside the years of a plain date. [B9] */
export function dateIn(zone: string, instant: Instant): PlainDate | null {
  const near = dateAt(instant - DAY) ?? dateAt(instant + DAY);
  const clock = near === null ? null : clockFor(zone);
  return clock && dateAt(instant + offsetAt(instant, clock));
}

/** How a zone writes a moment, and its offset on those days (in UTC, counted from 1970) that had one all day long. */
interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, Milliseconds>;
}

/** Days of a zone that are remembered: a long input is mostly about the same few. */
const MOST_DAYS = 512;

/**
 * What the wall is ahead of UTC at the instant.
 *
 * To write a moment in a zone is slow, so a day that begins and ends with one offset is remembered. No zone has ever
 * gone to another offset and back within a day: the shortest stay was four days (Freetown, September 1939).
 */
function offsetAt(instant: Instant, { format, offsets }: ZoneClock): Milliseconds {
  const day = Math.floor(instant / DAY);
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const [first, last] = [offsetWritten(day * DAY, format), offsetWritten((day + 1) * DAY - 1, format)];
  if (first !== last) return offsetWritten(instant, format);
  if (offsets.size >= MOST_DAYS) offsets.clear();
  offsets.set(day, first);
  return first;
}

function offsetWritten(instant: number, format: Intl.DateTimeFormat): Milliseconds {
  // The parts by name: engines write them in one order, but not with the same signs between them.
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${part['year']}-${part['month']}-${part['day']}`;
  const wall = Date.parse(`${date}T${part['hour']}:${part['minute']}:${part['second']}Z`);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** A zone can be spelled in many ways, and whoever sends spellings must not fill the memory. */
const MOST_ZONES = 64;
const clocks = new Map<string, ZoneClock>();

/** Zone data is slow to open and never changes while we run, so each zone is opened once. */
function clockFor(zone: string): ZoneClock | null {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    const clock = { format, offsets: new Map() };
    if (clocks.size >= MOST_ZONES) clocks.clear();
    clocks.set(zone, clock);
    return clock;
  } catch {
    return null; // RangeError: the zone is not known here, which the caller tells by name.
  }
}
