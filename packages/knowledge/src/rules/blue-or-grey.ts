import type { Rule, RuleExample } from '@warmhands/core';

/** Skin or lips that are blue, grey or blotchy: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const blueOrGrey = {
  id: 'blue-or-grey',
  when: { all: [{ fact: 'blue-or-grey', is: 'yes' }, { not: { notSure: 'blue-or-grey' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `blue-or-grey` makes of small situations. */
export const blueOrGreyExamples = [
  { title: 'fires on yes', given: { facts: { 'blue-or-grey': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'blue-or-grey': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'blue-or-grey': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['blue-or-grey'] },
] satisfies readonly RuleExample[];
