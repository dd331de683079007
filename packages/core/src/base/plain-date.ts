import { failed, ok, type Result } from './result.ts';

/** A calendar date without time or zone, `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 1900 to 2199. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; a day that the month does not have is refused. */
export function parsePlainDate(text: string): Result<PlainDate, 'not-a-date'> {
  const parts = SHAPE.exec(text);
  if (!parts) return failed('not-a-date');
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return failed('not-a-date');
  if (day < 1 || day > daysInMonth(year, month)) return failed('not-a-date');
  return ok(text as PlainDate);
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

function fields(date: PlainDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
