import { addMonths, daysBetween, type PlainDate } from '@warmhands/core';
import type { Translated } from './catalogue.ts';
import type { ageTexts } from './en/ages.ts';

/** Under two weeks an age is told in days, under sixteen in weeks, then in calendar months. */
const [DAYS_BEFORE, WEEKS_BEFORE] = [14, 16 * 7] as const;

/** The age on `today` of a baby who was born on `birth`, today or before. */
export function ageInWords(words: Translated<typeof ageTexts>, birth: PlainDate, today: PlainDate): string {
  const days = daysBetween(birth, today);
  if (days < DAYS_BEFORE) return words.days(days);
  if (days < WEEKS_BEFORE) return words.weeks(Math.floor(days / 7));
  let months = 3;
  while (addMonths(birth, months + 1) <= today) months += 1;
  return words.months(months);
}
