import { type Side, STROKES, type StrokeId } from '@warmhands/core';
import { sidesOf, THEMES, type Theme } from '@warmhands/core/figure';

/** Ages in months at which the figure is looked at. */
export const AGES = [0, 1, 3, 6, 9, 12, 18, 24] as const;

/** One sheet: every stroke on each of its sides, at one age, in one theme. */
export interface Sheet {
  readonly ageMonths: number;
  readonly theme: Theme;
}

/** The name of a sheet's file, without its end. */
export function nameOf({ ageMonths, theme }: Sheet): string {
  return `${theme}-${String(ageMonths).padStart(2, '0')}-months`;
}

/** Every sheet there is. */
export const EVERY_SHEET: readonly Sheet[] = THEMES.flatMap((theme) => AGES.map((ageMonths) => ({ ageMonths, theme })));

/** Those that are kept in `docs/sheets`: each age in light, and each other theme at three months. */
export const KEPT_SHEETS: readonly Sheet[] = EVERY_SHEET.filter(
  ({ ageMonths, theme }) => theme === 'light' || ageMonths === 3,
);

/** Every stroke on each side on which the book does it, in the order of the contract. */
export const EVERY_STROKE: readonly { readonly stroke: StrokeId; readonly side: Side }[] = STROKES.flatMap((stroke) =>
  sidesOf(stroke).map((side) => ({ stroke, side })),
);
