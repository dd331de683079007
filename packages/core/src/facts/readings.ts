import type { Instant, Milliseconds } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import type { TemperatureEntry } from '../vocabulary/journal-entry.ts';
import { asKnown, endOfLife, NOT_ASKED } from './as-belief.ts';
import { READING_LIFE } from './lives.ts';

/** 38.0 °C and more. */
export function isHot(reading: TemperatureEntry): boolean {
  return reading.celsius >= 38;
}

/** Under 36.0 °C. */
export function isCold(reading: TemperatureEntry): boolean {
  return reading.celsius < 36;
}

/** 36.0 to 37.9 °C. What lies between 37.9 and 38.0 is neither in order nor hot: it says nothing. [F21] */
export function isInOrder(reading: TemperatureEntry): boolean {
  return reading.celsius >= 36 && reading.celsius <= 37.9;
}

/** How long a reading that is out of order counts. [F20] */
export function readingLife(underThreeMonths: boolean): Milliseconds {
  return underThreeMonths ? READING_LIFE.underThreeMonths : READING_LIFE.usual;
}

/**
 * The readings out of order that stand: alive, and not ended. [F20] [F22]
 *
 * From 3 months a later reading in order ends them; under 3 months only a professional's word after them does.
 */
export function standingReadings(
  readings: readonly TemperatureEntry[],
  underThreeMonths: boolean,
  cleared: Instant | null,
  now: Instant,
): readonly TemperatureEntry[] {
  const life = readingLife(underThreeMonths);
  const ended = underThreeMonths ? null : lastInOrder(readings, now);
  return readings.filter(
    (reading) =>
      (isHot(reading) || isCold(reading)) &&
      now < endOfLife(reading.at, life, now) &&
      (ended === null || reading.at >= ended) &&
      (cleared === null || reading.at >= cleared),
  );
}

function lastInOrder(readings: readonly TemperatureEntry[], now: Instant): Instant | null {
  let last: Instant | null = null;
  for (const reading of readings) {
    if (isInOrder(reading) && reading.at <= now && (last === null || reading.at > last)) last = reading.at;
  }
  return last;
}

/** The hottest of the hot readings, or the coldest of the cold, with its number. [F22] */
export function extremeReading(standing: readonly TemperatureEntry[], life: Milliseconds, now: Instant): Belief {
  let extreme: TemperatureEntry | null = null;
  for (const reading of standing) if (!extreme || isFurther(reading, extreme)) extreme = reading;
  if (!extreme) return NOT_ASKED;
  return asKnown(extreme.celsius, 'journal', extreme.at, endOfLife(extreme.at, life, now));
}

function isFurther(one: TemperatureEntry, other: TemperatureEntry): boolean {
  const [far, farther] = [Math.abs(other.celsius - 37), Math.abs(one.celsius - 37)];
  return farther > far || (farther === far && one.at > other.at);
}
