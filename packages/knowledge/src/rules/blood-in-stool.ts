import type { Rule, RuleExample } from '@warmhands/core';

/** Blood or red jelly in the stool: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const bloodInStool = {
  id: 'blood-in-stool',
  when: { all: [{ fact: 'blood-in-stool', is: 'yes' }, { not: { notSure: 'blood-in-stool' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }, { source: 'papergp' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `blood-in-stool` makes of small situations. */
export const bloodInStoolExamples = [
  { title: 'fires on yes', given: { facts: { 'blood-in-stool': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'blood-in-stool': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'blood-in-stool': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['blood-in-stool'] },
] satisfies readonly RuleExample[];
