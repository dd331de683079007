import type { Instant } from '../base/instant.ts';
import type { Belief } from '../vocabulary/belief.ts';
import type { TemperatureEntry } from '../vocabulary/journal-entry.ts';
import { asKnown, asNotSure, endOfLife } from './as-belief.ts';
import { READING_LIFE } from './lives.ts';
import { isCold, isHot, isInOrder, readingLife, standingReadings } from './readings.ts';
import { asCleared } from './settle.ts';
import { BETTER, beliefOf, counting, inOrder, WORSE, type Word } from './word.ts';

/** What the readings and the carer say of a fever, and the readings that stand. */
export interface Fever {
  readonly feverish: Belief;
  readonly hot: readonly TemperatureEntry[];
  readonly cold: readonly TemperatureEntry[];
}

/**
 * Whether the baby is feverish. A hot reading that stands settles it; else the carer's word, which their own later
 * `no` or a later reading in order ends; else, from 3 months, a cold reading leaves it not sure. [F20] [F21] [F23]
 */
export function feverNow(
  readings: readonly TemperatureEntry[],
  carers: readonly Word[],
  cleared: Instant | null,
  underThreeMonths: boolean,
  now: Instant,
): Fever {
  const words = inOrder([...carers, ...readings.filter(isInOrder).map(reassuring)], now);
  const clearing = cleared !== null && worseBefore(words, readings, cleared) ? cleared : null;
  const standing = standingReadings(readings, underThreeMonths, clearing, now);
  const [hot, cold] = [standing.filter(isHot), standing.filter(isCold)];
  const counted = clearing === null ? words : words.filter((word) => word.at >= clearing);
  const quiet = !oddSince(readings, clearing) && counted.every((word) => word.weight === BETTER);
  if (clearing !== null && quiet) return { feverish: asCleared('feverish', clearing), hot, cold };
  const life = readingLife(underThreeMonths);
  const shivering = underThreeMonths ? [] : cold;
  return { feverish: hottestWord(hot, life, now) ?? carersWord(counted, shivering, life, now), hot, cold };
}

function reassuring(reading: TemperatureEntry): Word {
  return { weight: BETTER, at: reading.at, from: 'journal', life: READING_LIFE.inOrder };
}

/** Whether a reading out of order came at or after the clearance: it voids it, even when it has been ended since. [F10] */
function oddSince(readings: readonly TemperatureEntry[], cleared: Instant | null): boolean {
  return cleared !== null && readings.some((reading) => (isHot(reading) || isCold(reading)) && reading.at >= cleared);
}

/** Whether there was something to clear: a worse word, or a reading out of order, before the clearance. [F9] */
function worseBefore(words: readonly Word[], readings: readonly TemperatureEntry[], cleared: Instant): boolean {
  return (
    words.some((word) => word.weight !== BETTER && word.at < cleared) ||
    readings.some((reading) => (isHot(reading) || isCold(reading)) && reading.at < cleared)
  );
}

function hottestWord(hot: readonly TemperatureEntry[], life: number, now: Instant): Belief | null {
  const last = lastOf(hot);
  return last && asKnown('yes', 'journal', last.at, endOfLife(last.at, life, now));
}

/** What a later `no` or reading in order has ended does not come back when that word's own life is over. [F23] */
function carersWord(words: readonly Word[], cold: readonly TemperatureEntry[], life: number, now: Instant): Belief {
  const from = words.findLastIndex((word) => word.weight === BETTER);
  const word = counting(words.slice(Math.max(from, 0)), now);
  const last = lastOf(cold);
  if (last && word?.weight !== WORSE) return asNotSure('journal', last.at, endOfLife(last.at, life, now));
  return beliefOf('feverish', word, now);
}

function lastOf(readings: readonly TemperatureEntry[]): TemperatureEntry | null {
  return readings.reduce<TemperatureEntry | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}
