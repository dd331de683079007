import { useHousehold } from '../household-context.ts';
import { ageShown } from '../use-wish-of.ts';
import type { Whose } from './wish-of.ts';

/** The baby that is shown, where the carer sits, and the hand that leads. */
export function useWhose(): Whose {
  const { current, habits, now } = useHousehold();
  const { leading, seat } = habits.value;
  return { ageMonths: ageShown(current.value, now.value.date), leading, seat };
}
