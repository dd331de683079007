import { addMonths, daysBetween, HOUR, type Instant, MINUTE, type PlainDate, type ZonedTime } from '@warmhands/core';
import { formattingTag, type Locale, type Translated } from '@warmhands/knowledge';
import { time } from '../locales/en/time.ts';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

/** Moments, spans and ages in words, in the zone and the language of the household. */
export interface TimeWords {
  /** `02:40` today, `Mon 02:40` on another day. */
  clock(instant: Instant): string;
  /** How long ago, from whole minutes; negative is a time still to come. */
  ago(minutes: number): string;
  /** The age of a baby today: days, weeks, then calendar months. */
  age(birth: PlainDate): string;
  date(date: PlainDate): string;
  /** `2026-11` as `November 2026`. */
  month(yearAndMonth: string): string;
  minutes(count: number): string;
  seconds(count: number): string;
}

type Words = Translated<typeof time>;

/** The words of time for this household. They follow the clock of the household. */
export function useTimeWords(): TimeWords {
  const { now, settings } = useHousehold();
  return timeWords(useWords(time), now.value, settings.value.locale);
}

/** The same outside a component. */
export function timeWords(words: Words, now: ZonedTime, locale: Locale): TimeWords {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(formattingTag(locale), options);
  const ofDay = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: now.zone } as const;
  const dayOf = (instant: Instant) => new Intl.DateTimeFormat('en-CA', { timeZone: now.zone }).format(instant);
  return {
    clock: (instant) => format(dayOf(instant) === now.date ? ofDay : { ...ofDay, weekday: 'short' }).format(instant),
    ago: (minutes) => agoOf(words, minutes),
    age: (birth) => ageOf(words, birth, now.date),
    date: (date) => format({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
    month: (month) =>
      format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`)),
    minutes: words.minutes,
    seconds: words.seconds,
  };
}

function agoOf(words: Words, minutes: number): string {
  if (minutes < 0) return words.inFuture;
  if (minutes < 1) return words.justNow;
  if (minutes < 60) return words.minutesAgo(minutes);
  const hours = Math.floor((minutes * MINUTE) / HOUR);
  return hours < 48 ? words.hoursAgo(hours) : words.daysAgo(Math.floor(hours / 24));
}

function ageOf(words: Words, birth: PlainDate, today: PlainDate): string {
  const days = daysBetween(birth, today);
  if (days < 14) return words.ageDays(days);
  if (days < 16 * 7) return words.ageWeeks(Math.floor(days / 7));
  let months = 3;
  while (addMonths(birth, months + 1) <= today) months += 1;
  return words.ageMonths(months);
}
