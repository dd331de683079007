import { useHousehold } from '../household-context.ts';
import { ageShown } from '../use-wish-of.ts';
import type { Whose } from './wish-of.ts';

/** The baby that is shown, and the hand that leads. */
export function useWhose(): Whose {
  const { current, habits, now } = useHousehold();
  return { ageMonths: ageShown(current.value, now.value.date), leading: habits.value.leading };
}
