import { compose, know, type Routine, type Situation, type Verdict } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { useMemo } from 'preact/hooks';
import { useHousehold } from './household-context.ts';

/** The routine for now, where the answer allows one. Composed here, so that the first screen need not bring it along. */
export function useRoutine(): Routine | null {
  const { situation, advice } = useHousehold();
  const [now, verdict] = [situation.value, advice.value];
  return useMemo(() => now && verdict && routineOf(now, verdict), [now, verdict]);
}

/** The routine that the book gives for this situation and its verdict. */
export function routineOf(situation: Situation, verdict: Verdict): Routine | null {
  return compose(situation, know(situation), verdict, book);
}
