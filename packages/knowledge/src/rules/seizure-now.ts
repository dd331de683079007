import type { Rule, RuleExample } from '@warmhands/core';

/** A fit: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const seizureNow = {
  id: 'seizure-now',
  when: { all: [{ fact: 'seizure-now', is: 'yes' }, { not: { notSure: 'seizure-now' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `seizure-now` makes of small situations. */
export const seizureNowExamples = [
  { title: 'fires on yes', given: { facts: { 'seizure-now': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'seizure-now': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'seizure-now': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['seizure-now'] },
] satisfies readonly RuleExample[];
