import { type AskedFact, type Belief, type Known, know } from '@warmhands/core';
import { useHousehold } from './household-context.ts';

/** All that is believed now; null without a baby. */
export function useKnown(): Known | null {
  const situation = useHousehold().situation.value;
  return situation ? know(situation) : null;
}

/** What is believed now of each fact, for screens that show or change an answer. */
export function useBelief(): (fact: AskedFact) => Belief {
  const known = useKnown();
  return (fact) => known?.beliefs.get(fact) ?? { status: 'not-asked' };
}
