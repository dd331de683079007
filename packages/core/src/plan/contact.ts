import type { Ages } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Contact, Stroke } from '../vocabulary/stroke.ts';
import { youngestMonths } from './age.ts';

/** What of the hand touches: the fingers where the part is narrower than the carer's palm. [P10] */
export function contactFor(stroke: Stroke, ages: Ages, book: Book): Contact {
  if (stroke.contact !== 'whole-hand' || stroke.fits === null) return stroke.contact;
  const width = widthAt(book.routines.widths[stroke.fits], youngestMonths(ages));
  return width < book.routines.palmMillimetres ? 'fingers' : 'whole-hand';
}

interface Width {
  readonly months: number;
  readonly millimetres: number;
}

/** Millimetres at an age, on straight lines between the rows and level beyond the ends. */
export function widthAt(rows: readonly Width[], months: number): number {
  const after = rows.findIndex((row) => row.months >= months);
  const [low, high] = [rows[after - 1], rows[after]];
  if (!high) return rows.at(-1)?.millimetres ?? Number.POSITIVE_INFINITY;
  if (!low) return high.millimetres;
  const share = (months - low.months) / (high.months - low.months);
  return low.millimetres + share * (high.millimetres - low.millimetres);
}
