import { rowAt } from './age.ts';
import type { Draft } from './draft.ts';
import type { Request } from './items.ts';
import { aimOf } from './stroke-worth.ts';

/** What the time allows. [P19] [P29] */
export interface Time {
  /** Whole minutes to fill. */
  readonly minutes: number;
  /** They make a good routine. */
  readonly enough: boolean;
  /** The least whole minutes that would, where these are too few and any would. */
  readonly shortest: number | null;
}

/**
 * The minutes of the carer, or those usual for the age, never above the limit. [P14] [P29]
 *
 * Usual minutes that are too few are stretched to the shortest good routine; a carer's own are not. `drafts` are all
 * good ones within the limit, the shortest first.
 */
export function timeFor(request: Request, drafts: readonly Draft[]): Time {
  const { situation, verdict } = request;
  const least = leastMinutes(request, drafts);
  const minutes = wishedMinutes(request);
  if (least <= minutes) return { minutes, enough: true, shortest: null };
  if (least > verdict.limits.minutes) return { minutes, enough: false, shortest: null };
  return situation.minutes === null
    ? { minutes: least, enough: true, shortest: null }
    : { minutes, enough: false, shortest: least };
}

/** The minutes of the carer, or those usual for the age, within the limit. [P14] [P29] */
export function wishedMinutes({ situation, verdict, days, book }: Request): number {
  const usual = rowAt(book.routines.usualMinutes, days)?.minutes ?? 0;
  return Math.min(verdict.limits.minutes, situation.minutes ?? usual);
}

/** Fewest whole minutes for a good routine; without end where there is none within the limit. */
function leastMinutes({ situation, book }: Request, drafts: readonly Draft[]): number {
  const seconds = drafts[0]?.seconds ?? Number.POSITIVE_INFINITY;
  return Math.max(book.routines.fewestMinutes[aimOf(situation)], Math.ceil(seconds / 60));
}
