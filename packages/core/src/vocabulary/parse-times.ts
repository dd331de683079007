import { type Instant, parseWhen } from '../base/instant.ts';
import { type PlainDate, parsePlainDate } from '../base/plain-date.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { parseZonedTime, type ZonedTime } from '../base/zoned-time.ts';
import { faultAt, type Place, type SituationError } from './situation-error.ts';
import { A_DATE, A_TIME, A_ZONED_TIME } from './time-shape.ts';

/** Reads a time of the journal or of an answer, and names the place of one that does not exist. [V3] */
export function parseTime(text: string, now: Instant, place: Place): Result<Instant, SituationError> {
  const instant = parseWhen(text, now);
  return instant.ok ? instant : failed(faultAt('value', place, A_TIME, text));
}

/** Reads a date that has to exist. [V3] */
export function parseDate(text: string, place: Place): Result<PlainDate, SituationError> {
  const date = parsePlainDate(text);
  return date.ok ? date : failed(faultAt('value', place, A_DATE, text));
}

/** Reads the only clock. An offset that the zone does not have then is refused: one of the two is wrong. [V5] */
export function parseNow(text: string, place: Place): Result<ZonedTime, SituationError> {
  const now = parseZonedTime(text);
  if (now.ok) return now;
  switch (now.error) {
    case 'not-a-zoned-time':
      return failed(faultAt('value', place, A_ZONED_TIME, text));
    case 'unknown-zone':
      return failed(faultAt('value', place, 'a zone that is known here, such as [Europe/London]', text));
    case 'offset-contradicts-zone':
      return failed(faultAt('contradiction', place, 'the offset that the zone has at that time', text));
  }
}

/** A span that does not end before it starts. [V5] */
export function parseSpan(
  span: { readonly start: string; readonly end: string },
  now: Instant,
  place: Place,
): Result<{ readonly start: Instant; readonly end: Instant }, SituationError> {
  const start = parseTime(span.start, now, [...place, 'start']);
  if (!start.ok) return start;
  const end = parseTime(span.end, now, [...place, 'end']);
  if (!end.ok) return end;
  return end.value < start.value
    ? failed(faultAt('contradiction', [...place, 'end'], 'an end that is not before its start', span.end))
    : ok({ start: start.value, end: end.value });
}
