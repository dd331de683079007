import type { Rule, RuleExample } from '@warmhands/core';

/** A baby in hospital: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const inHospital = {
  id: 'in-hospital',
  when: { fact: 'in-hospital', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'study',
  sources: [{ source: 'kark-t3' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `in-hospital` makes of small situations. */
export const inHospitalExamples = [
  { title: 'fires on yes', given: { facts: { 'in-hospital': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'in-hospital': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'in-hospital': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['in-hospital'] },
] satisfies readonly RuleExample[];
