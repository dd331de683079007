import type { Rule, RuleExample } from '@warmhands/core';

/** A belly that is swollen and hard: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const swollenHardBelly = {
  id: 'swollen-hard-belly',
  when: { all: [{ fact: 'swollen-hard-belly', is: 'yes' }, { not: { notSure: 'swollen-hard-belly' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `swollen-hard-belly` makes of small situations. */
export const swollenHardBellyExamples = [
  { title: 'fires on yes', given: { facts: { 'swollen-hard-belly': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'swollen-hard-belly': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'swollen-hard-belly': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['swollen-hard-belly'] },
] satisfies readonly RuleExample[];
