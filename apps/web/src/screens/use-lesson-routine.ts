import { compose, know, mayWe, type Routine, type Verdict } from '@warmhands/core';
import { bookFor, type LessonStrokes } from '@warmhands/core/learning';
import { book } from '@warmhands/knowledge';
import { useMemo } from 'preact/hooks';
import { useHousehold } from './household-context.ts';

/** The answer for a lesson's first massage, and its routine where the answer allows one. */
export interface LessonRoutine {
  readonly advice: Verdict;
  readonly routine: Routine | null;
}

/**
 * The answer and the routine for the first massage of a lesson, as of now; `null` without a baby, or while the clock is
 * wrong. The verdict is asked of the whole book, so a lesson changes nothing about whether. [L10]
 */
export function useLessonRoutine(lesson: LessonStrokes | null): LessonRoutine | null {
  const { situation, advice } = useHousehold();
  const [now, answered] = [situation.value, advice.value !== null];
  return useMemo(() => {
    if (!lesson || !now || !answered) return null;
    const learning = { ...now, goal: 'learn' as const, minutes: lesson.minutes };
    const verdict = mayWe(learning, book);
    return { advice: verdict, routine: compose(learning, know(learning), verdict, bookFor(lesson, book)) };
  }, [lesson, now, answered]);
}
