import type { Rule } from '@warmhands/core';
import { hotBesideVaccination } from './otherwise-in-order.example.ts';
import { HOT_AFTER_VACCINATION } from './otherwise-in-order.ts';

/** 38.0 to 38.9 °C after a known vaccination, from 8 weeks to 3 months, all other signs known to be absent. */
export const hotAfterVaccination = {
  id: 'hot-after-vaccination',
  when: HOT_AFTER_VACCINATION,
  says: { verdict: 'wait' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'rhcg' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hot-after-vaccination` makes of small situations. */
export const hotAfterVaccinationExamples = /* @__PURE__ */ hotBesideVaccination('fires', 'clear');
