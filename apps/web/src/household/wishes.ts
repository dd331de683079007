import { ALLOWED_PRODUCTS, GOALS, REFUSED_PRODUCTS, STARTS, UNDRESSES } from '@warmhands/core';
import type { Wish } from './household.ts';
import type { Json } from './operation.ts';
import { oneOf, wishOf } from './profiles.ts';
import type { KindRecord } from './records.ts';

export const USUAL_WISH: Wish = { goal: null, minutes: null, product: 'none', start: 'legs-first' };

/** What is wished for this baby; what cannot be read is as if never wished. */
export function readWish(baby: string | null, records: readonly KindRecord[]): Wish {
  const fields = records.find(({ id }) => id === wishOf(baby))?.fields ?? {};
  const undress = oneOf(UNDRESSES, fields['undress']);
  return {
    goal: oneOf(GOALS, fields['goal']) ?? USUAL_WISH.goal,
    minutes: wholeMinutes(fields['minutes']),
    ...(undress ? { undress } : {}),
    product: oneOf([...ALLOWED_PRODUCTS, ...REFUSED_PRODUCTS] as const, fields['product']) ?? USUAL_WISH.product,
    start: oneOf(STARTS, fields['start']) ?? USUAL_WISH.start,
  };
}

/** Whole minutes from 1 to 30, else `null`: the age decides. */
function wholeMinutes(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 30 ? value : null;
}
