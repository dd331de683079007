import { type Condition, QUESTION_FACTS } from '@warmhands/core';

/** What may be there beside a fever after a vaccination without making it graver; the fever itself is the reading. */
const SET_APART: readonly string[] = ['feverish', 'nappy-rash', 'overheated'];

/** Every sign that has to be known to be absent. */
export const SIGNS_THAT_COUNT = [...QUESTION_FACTS.danger, ...QUESTION_FACTS.today].filter(
  (sign) => !SET_APART.includes(sign),
);

/**
 * The one thing that makes a fever under 3 months less grave, and the one place where something known reassures.
 *
 * 38.0 to 38.9 °C, from 8 weeks, within 48 h of a vaccination that is known, every other sign known to be absent.
 * What was not asked, or is not sure, proves nothing.
 */
export const HOT_AFTER_VACCINATION: Condition = {
  surely: {
    all: [
      { reading: 'hottest', atLeast: 38, below: 39 },
      { age: 'birth', from: { days: 56 }, before: { months: 3 } },
      { fact: 'vaccinated-in-48h', is: 'yes' },
      ...SIGNS_THAT_COUNT.map((fact) => ({ fact, is: 'no' }) as const),
    ],
  },
};
