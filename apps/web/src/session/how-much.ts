import { promptFor } from '@warmhands/core/learning';
import { AMOUNTS, type Amount, type Habits } from '../household/habit.ts';
import type { Household } from '../household/household.ts';
import type { HowMuch } from './said.ts';

/** How much the voice says in this household: as chosen, and of a stroke that is well known no more than it needs. [W96] */
export function howMuch({ amount, fades }: Habits, familiarity: Household['familiarity']): HowMuch {
  return { on: amount, of: (stroke) => (fades ? lesser(amount, promptFor(familiarity(stroke))) : amount) };
}

/** The one that says less. */
function lesser(one: Amount, other: Amount): Amount {
  return AMOUNTS.indexOf(one) > AMOUNTS.indexOf(other) ? one : other;
}
