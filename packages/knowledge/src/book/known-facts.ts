import { type DerivedFact, type FactId, type ProfileFact, QUESTION_FACTS } from '@warmhands/core';

const UNASKED: readonly (ProfileFact | DerivedFact)[] = [
  'milk',
  'solids',
  'born-early',
  'hottest-reading',
  'coldest-reading',
  'age-days',
  'corrected-age-days',
  'post-menstrual-weeks',
  'product',
  'patch-test',
];

/** Every fact that a rule or an example may name. */
export const KNOWN_FACTS: ReadonlySet<string> = new Set<FactId>([...Object.values(QUESTION_FACTS).flat(), ...UNASKED]);
