import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Household } from '../household/household.ts';

/** The household that every screen reads. The app provides it once; a screen outside the app is a bug. */
export const HouseholdContext = createContext<Household | null>(null);

/** The household of this page. */
export function useHousehold(): Household {
  const household = useContext(HouseholdContext);
  if (!household) throw new Error('A screen stands outside the app.');
  return household;
}
