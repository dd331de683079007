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
  const limit = verdict.limits.minutes;
  const least = leastMinutes(request, drafts);
  if (least > limit) return { minutes: limit, enough: false, shortest: null };
  const wished = situation.minutes ?? Math.max(usualMinutes(request), least);
  const enough = wished >= least;
  return { minutes: Math.min(limit, wished), enough, shortest: enough ? null : least };
}

/** Fewest whole minutes for a good routine; without end where there is none within the limit. */
function leastMinutes({ situation, book }: Request, drafts: readonly Draft[]): number {
  const seconds = drafts[0]?.seconds ?? Number.POSITIVE_INFINITY;
  return Math.max(book.routines.fewestMinutes[aimOf(situation)], Math.ceil(seconds / 60));
}

function usualMinutes({ days, book }: Request): number {
  return rowAt(book.routines.usualMinutes, days)?.minutes ?? 0;
}
