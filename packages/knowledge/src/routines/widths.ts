import type { RoutineTables } from '@warmhands/core';

// Millimetres, mean of girls and boys, as the figure draws them (its page names the grounds of each column).
// Limbs are twice the half-thickness. Hand and foot: about half and two fifths of their length, by eye.

const MONTHS = [0, 3, 6, 12, 18, 24] as const;
type Row = readonly [number, number, number, number, number, number];

function byMonths(row: Row): RoutineTables['widths']['chest'] {
  return row.map((millimetres, at) => ({ months: MONTHS[at] ?? 0, millimetres }));
}

/** Width of each part of the body from birth to two years. */
export const widths: RoutineTables['widths'] = {
  chest: byMonths([110, 136, 149, 159, 164, 168]),
  belly: byMonths([118, 148, 161, 168, 171, 174]),
  back: byMonths([110, 136, 149, 159, 164, 168]),
  bottom: byMonths([108, 136, 148, 158, 164, 170]),
  head: byMonths([98, 113, 120, 127, 130, 133]),
  'upper-arm': byMonths([35, 44, 47, 48, 49, 50]),
  forearm: byMonths([33, 41, 44, 45, 46, 47]),
  hand: byMonths([31, 38, 42, 46, 49, 52]),
  thigh: byMonths([52, 72, 80, 84, 86, 90]),
  shank: byMonths([38, 52, 58, 62, 64, 66]),
  foot: byMonths([30, 36, 40, 46, 50, 54]),
};

/** Breadth of a grown-up palm at the knuckles. */
export const palmMillimetres = 82;
