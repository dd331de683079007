import { counted } from '../counting.ts';

/** The age of a baby in whole days, weeks or months. */
export const ageTexts = {
  days: (count: number): string => counted(count, { one: '# day', other: '# days' }),
  weeks: (count: number): string => counted(count, { one: '# week', other: '# weeks' }),
  months: (count: number): string => counted(count, { one: '# month', other: '# months' }),
} as const;
