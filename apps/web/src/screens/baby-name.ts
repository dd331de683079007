import type { BabyProfile } from '../household/household.ts';
import { shell } from '../locales/en/shell.ts';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

/** Gives the name that tells a baby from the others: where none was told, "your baby", or its place among several. [W3] */
export function useBabyName(): (baby: BabyProfile) => string {
  const babies = useHousehold().babies.value;
  const words = useWords(shell);
  return ({ id, name }) => {
    const place = babies.findIndex((one) => one.id === id);
    return name || (babies.length > 1 && place >= 0 ? words.numberedBaby(place + 1) : words.unnamed);
  };
}
