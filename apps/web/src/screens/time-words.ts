import { addDays, HOUR, type Instant, later, MINUTE, type PlainDate, type ZonedTime } from '@warmhands/core';
import { ageInWords, ageTexts, formattingTag, inLocale, type Locale, type Translated } from '@warmhands/knowledge';
import { time } from '../locales/en/time.ts';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

/** Moments, spans and ages in words, in the zone and the language of the household. */
export interface TimeWords {
  /** `02:40` today, `Mon 02:40` on another day; midnight where today begins or ends. */
  clock(instant: Instant): string;
  /** How long ago, from whole minutes; negative is a time still to come. */
  ago(minutes: number): string;
  /** The age of a baby today: days, weeks, then calendar months. */
  age(birth: PlainDate): string;
  /** The same from whole days, 0 or more. */
  days(old: number): string;
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
  const ages = inLocale(ageTexts, locale);
  const dayOf = (instant: Instant) => new Intl.DateTimeFormat('en-CA', { timeZone: now.zone }).format(instant);
  return {
    clock: (instant) => {
      const ofToday = dayOf(instant) === now.date;
      const onTheHour = new Intl.DateTimeFormat('en-GB', ofDay).format(instant) === '00:00';
      if (onTheHour && (ofToday || dayOf(later(instant, -MINUTE)) === now.date)) return words.midnight;
      return format(ofToday ? ofDay : { ...ofDay, weekday: 'short' }).format(instant);
    },
    ago: (minutes) => agoOf(words, minutes),
    age: (birth) => ageInWords(ages, birth, now.date),
    days: (old) => ageInWords(ages, addDays(now.date, -old), now.date),
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
