import { type AskedFact, type Belief, know } from '@warmhands/core';
import { useHousehold } from './household-context.ts';

/** What is believed now of each fact, for screens that show or change an answer. */
export function useBelief(): (fact: AskedFact) => Belief {
  const situation = useHousehold().situation.value;
  const known = situation ? know(situation) : null;
  return (fact) => known?.beliefs.get(fact) ?? { status: 'not-asked' };
}
