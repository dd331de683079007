import type { JSX } from 'preact';
import '../styles/look.css';
import type { Household } from '../household/household.ts';
import { hrefOf, route } from '../platform/route.ts';
import { announcement } from './announce.ts';
import { HouseholdContext } from './household-context.ts';
import { ScreenOf } from './screen-of.tsx';

/** The whole app: one household, and the screen that the address names. */
export function App({ household }: { readonly household: Household }): JSX.Element {
  return (
    <HouseholdContext.Provider value={household}>
      <ScreenOf key={hrefOf(...route.value)} route={route.value} />
      <p class="unseen" role="status">
        {announcement.value}
      </p>
    </HouseholdContext.Provider>
  );
}
