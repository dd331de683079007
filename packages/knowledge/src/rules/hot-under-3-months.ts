import type { Rule } from '@warmhands/core';
import { hotBesideVaccination } from './otherwise-in-order.example.ts';
import { HOT_AFTER_VACCINATION } from './otherwise-in-order.ts';

/** A reading of 38.0 °C or more before 3 months, unless all that speaks for the vaccination is known. */
export const hotUnder3Months = {
  id: 'hot-under-3-months',
  when: {
    all: [{ reading: 'hottest', atLeast: 38 }, { age: 'birth', before: { months: 3 } }, { not: HOT_AFTER_VACCINATION }],
  },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'rhcg' }, { source: 'mrf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hot-under-3-months` makes of small situations. */
export const hotUnder3MonthsExamples = /* @__PURE__ */ hotBesideVaccination('clear', 'fires');
