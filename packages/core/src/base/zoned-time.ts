import { type Instant, type Milliseconds, offsetOf, parseInstant } from './instant.ts';
import { type PlainDate, parsePlainDate } from './plain-date.ts';
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
  const wall = wallClock(instant.value, zone);
  if (!wall) return failed('unknown-zone');
  const date = parsePlainDate(wall.date);
  if (!date.ok) return failed('not-a-zoned-time');
  const written = OFFSET_NOT_KNOWN.some((end) => stamp.endsWith(end)) ? null : offsetOf(stamp);
  if (written !== null && written !== wall.offset) return failed('offset-contradicts-zone');
  return ok({ instant: instant.value, zone, date: date.value });
}

/** The calendar date that a wall in the zone shows at the instant; null outside the years of a plain date. [B9] */
export function dateIn(zone: string, instant: Instant): PlainDate | null {
  const wall = wallClock(instant, zone);
  if (!wall) return null;
  const date = parsePlainDate(wall.date);
  return date.ok ? date.value : null;
}

function wallClock(instant: Instant, zone: string): { date: string; offset: Milliseconds } | null {
  const format = formatFor(zone);
  if (!format) return null;
  // The parts by name: engines write them in one order, but not with the same signs between them.
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${part['year']}-${part['month']}-${part['day']}`;
  const wall = Date.parse(`${date}T${part['hour']}:${part['minute']}:${part['second']}Z`);
  return { date, offset: wall - Math.floor(instant / 1000) * 1000 };
}

/** A zone can be spelled in many ways, and whoever sends spellings must not fill the memory. */
const MOST_ZONES = 64;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Zone data is slow to open and never changes while we run, so each zone is opened once. */
function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
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
    if (formats.size >= MOST_ZONES) formats.clear();
    formats.set(zone, format);
    return format;
  } catch {
    return null; // RangeError: the zone is not known here, which the caller tells by name.
  }
}
