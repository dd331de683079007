import { rowAt } from './age.ts';
import type { Draft } from './draft.ts';
import type { Request } from './items.ts';
import { aimOf } from './stroke-worth.ts';

/** What the time allows: whole minutes to fill, and the least that would do where they are too few. [P19] [P29] */
export interface Time {
  readonly minutes: number;
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
  if (situation.minutes === null) return usualTime(Math.min(limit, usualMinutes(request)), least);
  const minutes = Math.min(limit, situation.minutes);
  return { minutes, shortest: least !== null && least > minutes ? least : null };
}

function usualTime(usual: number, least: number | null): Time {
  return { minutes: Math.max(usual, least ?? 0), shortest: null };
}

/** Fewest whole minutes for a good routine; `null` where none fits within the limit. */
function leastMinutes({ situation, verdict, book }: Request, drafts: readonly Draft[]): number | null {
  const shortest = drafts[0];
  if (!shortest) return null;
  const minutes = Math.max(book.routines.fewestMinutes[aimOf(situation)], Math.ceil(shortest.seconds / 60));
  return minutes <= verdict.limits.minutes ? minutes : null;
}

function usualMinutes({ days, book }: Request): number {
  return rowAt(book.routines.usualMinutes, days)?.minutes ?? 1;
}
