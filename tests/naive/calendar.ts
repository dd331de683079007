/** Own date arithmetic, so that a slip in the engine's calendar cannot hide behind itself. Days since 1970-01-01. */
export type Day = number;

/** Lengths of the months of a year that does not leap. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day of a `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  return dayOfParts(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The same day of the month so many calendar months later, or the last day of a shorter month. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOfParts(toYear, toMonth, Math.min(dayOfMonth, lengthOf(toYear, toMonth)));
}

function dayOfParts(year: number, month: number, dayOfMonth: number): Day {
  let days = startOfYear(year);
  for (let earlier = 1; earlier < month; earlier += 1) days += lengthOf(year, earlier);
  return days + dayOfMonth - 1;
}

function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  let year = 1970 + Math.floor(day / 366);
  while (startOfYear(year + 1) <= day) year += 1;
  let rest = day - startOfYear(year);
  let month = 1;
  while (rest >= lengthOf(year, month)) {
    rest -= lengthOf(year, month);
    month += 1;
  }
  return { year, month, dayOfMonth: rest + 1 };
}

function startOfYear(year: number): Day {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps - 719_162;
}

function lengthOf(year: number, month: number): number {
  const leaps = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leaps ? 29 : (LENGTHS[month - 1] ?? 0);
}
