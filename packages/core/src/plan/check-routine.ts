import { failed, ok, type Result } from '../base/result.ts';
import type { Known } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Routine, Step } from '../vocabulary/routine.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { youngestDays } from './age.ts';
import { missed, secondsOf } from './compose.ts';
import type { RoutineFault } from './laws.ts';
import { limitFaults } from './laws-of-limits.ts';
import { orderFaults } from './laws-of-order.ts';

/**
 * Holds a routine of the carer's own against the laws and the gate as they stand now, whenever it is used. [P26]
 *
 * Taste is free: worth, where to start and which strokes. The laws are not. All faults are given, not the first alone.
 */
export function checkRoutine(
  steps: readonly Step[],
  situation: Situation,
  known: Known,
  verdict: Verdict,
  book: Book,
): Result<Routine, readonly RoutineFault[]> {
  const court = { situation, known, verdict, book };
  const found = [...orderFaults(steps, court), ...limitFaults(steps, court)];
  if (found.length > 0) return failed(found);
  const leftOut = missed({ situation, verdict, book, days: youngestDays(known.ages) });
  return ok({ seconds: secondsOf(steps), steps, leftOut, shortest: null });
}
