import type { JSX } from 'preact';
import '../styles/look.css';
import type { Household } from '../household/household.ts';
import { route } from '../platform/route.ts';
import { HouseholdContext } from './household-context.ts';
import { ScreenOf } from './screen-of.tsx';

/** The whole app: one household, and the screen that the address names. */
export function App({ household }: { readonly household: Household }): JSX.Element {
  return (
    <HouseholdContext.Provider value={household}>
      <ScreenOf route={route.value} />
    </HouseholdContext.Provider>
  );
}
