import { type PlainDate, parsePlainDate } from '@warmhands/core';

/**
 * The first day of the month of an edition, `2026-11-01` of `2026.11.0`: no device can rightly show an earlier one. [H12]
 *
 * It is read from the book and not from the machine that builds, so that the same source gives the same bytes on any day.
 */
export function firstDayOf(edition: string): PlainDate {
  const [year = '', month = ''] = edition.split('.');
  const day = parsePlainDate(`${year}-${month.padStart(2, '0')}-01`);
  if (!day.ok) throw new Error(`The edition of the book names no month: ${edition}`);
  return day.value;
}
