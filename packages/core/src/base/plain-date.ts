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
  const [year] = fields(text);
  return year < 1900 || year > 2199 ? failed('not-a-date') : ok(text as PlainDate);
}

/** Whether a text of the shape `YYYY-MM-DD`, in any year, names a day that exists. */
export function isDay(text: string): boolean {
  const [year, month, day] = fields(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date in UTC, so many milliseconds since 1970; null outside the years of a plain date. */
export function dateAt(milliseconds: number): PlainDate | null {
  const within = milliseconds >= FIRST && milliseconds < OVER;
  return within ? (new Date(milliseconds).toISOString().slice(0, 10) as PlainDate) : null;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Never touches a clock or a zone. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (dayStart(to) - dayStart(from)) / DAY;
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(dayStart(date) + days * DAY).toISOString().slice(0, 10) as PlainDate;
}

/** The date `months` calendar months later; 31 January and one month is the last day of February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = fields(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${toYear}-${two(toMonth)}-${two(toDay)}` as PlainDate;
}

/** Milliseconds since 1970-01-01T00:00:00Z at which the date begins in UTC. */
export function dayStart(date: PlainDate): number {
  const [year, month, day] = fields(date);
  return Date.UTC(year, month - 1, day);
}

function fields(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
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
  return String(value).padStart(2, '0');
}
