import { daysBetween, type PlainDate } from '@warmhands/core';

const DAYS_IN_A_MONTH = 30.44;
const OLDEST = 24;

/** The age in whole months, 0 to 24, at which a figure stands for a baby of that day of birth. */
export function figureAge(birth: PlainDate, today: PlainDate): number {
  return Math.min(OLDEST, Math.max(0, Math.round(daysBetween(birth, today) / DAYS_IN_A_MONTH)));
}
