import { daysBetween } from '../base/plain-date.ts';
import type { Ages } from '../vocabulary/belief.ts';

const DAYS_A_MONTH = 365.25 / 12;

/** Corrected age in whole days, 0 or more, as the youngest that the baby can be: what we do not know makes us gentler. */
export function youngestDays(ages: Ages): number {
  return Math.max(0, daysBetween(ages.corrected.latest, ages.today));
}

/** The same age in months, for tables of size. */
export function youngestMonths(ages: Ages): number {
  return youngestDays(ages) / DAYS_A_MONTH;
}

/** The last row that has begun at this age, rows in rising order; `undefined` before the first. */
export function rowAt<T extends { readonly fromDays: number }>(rows: readonly T[], days: number): T | undefined {
  return rows.findLast((row) => row.fromDays <= days);
}
