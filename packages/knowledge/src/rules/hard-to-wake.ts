import type { Rule, RuleExample } from '@warmhands/core';

/** A baby who can hardly be woken: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const hardToWake = {
  id: 'hard-to-wake',
  when: { all: [{ fact: 'hard-to-wake', is: 'yes' }, { not: { notSure: 'hard-to-wake' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hard-to-wake` makes of small situations. */
export const hardToWakeExamples = [
  { title: 'fires on yes', given: { facts: { 'hard-to-wake': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'hard-to-wake': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'hard-to-wake': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hard-to-wake'] },
] satisfies readonly RuleExample[];
