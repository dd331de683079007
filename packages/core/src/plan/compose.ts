import type { Known } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Routine, Step } from '../vocabulary/routine.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { LeftOut, Verdict } from '../vocabulary/verdict.ts';
import { youngestDays } from './age.ts';
import { type Draft, picksOf } from './draft.ts';
import { bestWithin, goodDrafts } from './drafts.ts';
import type { Request } from './items.ts';
import { layOut, openingOnly } from './lay-out.ts';
import { timeFor, wishedMinutes } from './minutes.ts';
import { aimOf } from './stroke-worth.ts';
import { wayFor } from './way.ts';

/**
 * The best routine for this situation, or `null` unless the verdict is `go` or `adapt`. [P1] [P22]
 *
 * Best is the greatest value for goal, age, liking and learning that fits the minutes and breaks no law. The search is
 * exact and reads nothing but its arguments, so the same situation gives the same routine. [P28]
 */
export function compose(situation: Situation, known: Known, verdict: Verdict, book: Book): Routine | null {
  if (verdict.verdict !== 'go' && verdict.verdict !== 'adapt') return null;
  const request: Request = { situation, verdict, book, days: youngestDays(known.ages) };
  const drafts = candidates(request);
  const { minutes, enough, shortest } = timeFor(request, drafts);
  const best = enough ? bestWithin(minutes * 60, drafts) : null;
  const steps = best ? layOut(picksOf(best), request, known.ages) : openingOnly(request);
  return { seconds: secondsOf(steps), steps, leftOut: missed(request), shortest };
}

/** Drafts within the wished time, which is quicker; within the limit only where the wished time settles nothing. */
function candidates(request: Request): readonly Draft[] {
  const near = goodDrafts(wishedMinutes(request) * 60, request);
  return near.settled ? near.drafts : goodDrafts(request.verdict.limits.minutes * 60, request).drafts;
}

/** The sum over the steps, framing counted in. [P18] */
export function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((total, { seconds }) => total + seconds, 0);
}

/**
 * Strokes that the goal would have used, with the rules that took them away. [P27]
 *
 * A stroke that takes both sides at once is not done by half, so it is told as gone as a whole. [P3]
 */
export function missed({ situation, verdict, book }: Request): readonly LeftOut[] {
  const worth = book.routines.worth[aimOf(situation)];
  const wanted = new Set(
    wayFor(situation, book).flatMap(({ strokes }) => strokes.filter((id) => (worth[id] ?? 0) > 0)),
  );
  const gone = verdict.leftOut.filter(({ stroke }) => wanted.has(stroke));
  return gone.flatMap((entry, at) => {
    const sided = book.strokes.some(({ id, sided }) => id === entry.stroke && sided === 'each-side');
    if (sided) return [entry];
    const same = gone.filter(({ stroke }) => stroke === entry.stroke);
    const first = gone.findIndex(({ stroke }) => stroke === entry.stroke) === at;
    return first ? [{ stroke: entry.stroke, rules: [...new Set(same.flatMap(({ rules }) => rules))] }] : [];
  });
}
