import type { Rule, RuleExample } from '@warmhands/core';

/** Blood, or what looks like coffee grounds, in the sick: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const bloodInVomit = {
  id: 'blood-in-vomit',
  when: { all: [{ fact: 'blood-in-vomit', is: 'yes' }, { not: { notSure: 'blood-in-vomit' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'mrf' }, { source: 'papergp' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `blood-in-vomit` makes of small situations. */
export const bloodInVomitExamples = [
  { title: 'fires on yes', given: { facts: { 'blood-in-vomit': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'blood-in-vomit': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'blood-in-vomit': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['blood-in-vomit'] },
] satisfies readonly RuleExample[];
