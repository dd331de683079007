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

const RFC_9557 = /^([^[]+)\[(!?)([^\]=]+)\]$/;

/** Reads an RFC 9557 date-time such as `2026-11-20T14:00:00+00:00[Europe/London]`. [B9] */
export function parseZonedTime(text: string): Result<ZonedTime, ZonedTimeError> {
  const parts = RFC_9557.exec(text);
  if (!parts) return failed('not-a-zoned-time');
  const [, stamp = '', , zone = ''] = parts;
  const instant = parseInstant(stamp);
  if (!instant.ok) return failed('not-a-zoned-time');
  const wall = wallClock(instant.value, zone);
  if (!wall) return failed('unknown-zone');
  // `Z` and `-00:00` say "the offset is not known", so RFC 9557 lets them stand beside any zone.
  const written = /([Zz]|-00:00)$/.test(stamp) ? null : offsetOf(stamp.slice(-6));
  if (written !== null && written !== wall.offset) return failed('offset-contradicts-zone');
  const date = parsePlainDate(wall.date);
  return date.ok ? ok({ instant: instant.value, zone, date: date.value }) : failed('not-a-zoned-time');
}

/** The calendar date that a wall in the zone shows at the instant; null outside the years of a plain date. [B9] */
export function dateIn(zone: string, instant: Instant): PlainDate | null {
  const date = parsePlainDate(wallClock(instant, zone)?.date ?? '');
  return date.ok ? date.value : null;
}

function wallClock(instant: Instant, zone: string): { date: string; offset: Milliseconds } | null {
  const format = formatFor(zone);
  if (!format) return null;
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}`;
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
