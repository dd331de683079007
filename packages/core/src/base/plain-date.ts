import { failed, ok, type Result } from './result.ts';

/** A calendar date without time or zone, `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 1900 to 2199. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/** Milliseconds since 1970 at which the first plain date begins in UTC, and at which the last one is over. */
const [FIRST, OVER] = [Date.UTC(1900, 0), Date.UTC(2200, 0)];

/** Reads `YYYY-MM-DD`; a day that the month does not have is refused. */
export function parsePlainDate(text: string): Result<PlainDate, 'not-a-date'> {
  if (!SHAPE.test(text) || !isDay(text)) return failed('not-a-date');
  const year = yearOf(text);
  return year < 1900 || year > 2199 ? failed('not-a-date') : ok(text as PlainDate);
}

/** Whether a text of the shape `YYYY-MM-DD`, in any year, names a day that exists. */
export function isDay(text: string): boolean {
  const [month, day] = [monthOf(text), dayOf(text)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month);
}

/** The date in UTC, so many milliseconds since 1970; null outside the years of a plain date. */
export function dateAt(milliseconds: number): PlainDate | null {
  return milliseconds >= FIRST && milliseconds < OVER ? dateOf(milliseconds) : null;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Never touches a clock or a zone. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (dayStart(to) - dayStart(from)) / DAY;
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(dayStart(date) + days * DAY);
}

/** The date `months` calendar months later; 31 January and one month is the last day of February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return written(toYear, toMonth, Math.min(dayOf(date), daysInMonth(toYear, toMonth)));
}

/** Milliseconds since 1970-01-01T00:00:00Z at which the date begins in UTC. */
export function dayStart(date: PlainDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

function dateOf(milliseconds: number): PlainDate {
  const date = new Date(milliseconds);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function written(year: number, month: number, day: number): PlainDate {
  return `${year}-${two(month)}-${two(day)}` as PlainDate;
}

function yearOf(date: string): number {
  return digits(date, 0, 4);
}

function monthOf(date: string): number {
  return digits(date, 5, 7);
}

function dayOf(date: string): number {
  return digits(date, 8, 10);
}

/** The number that stands from one place to another. */
function digits(text: string, from: number, to: number): number {
  return Number(text.slice(from, to));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return SHORT_MONTHS.includes(month) ? 30 : 31;
}

const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
