import type { Rule, RuleExample } from '@warmhands/core';

/** Green sick: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const greenVomit = {
  id: 'green-vomit',
  when: { all: [{ fact: 'green-vomit', is: 'yes' }, { not: { notSure: 'green-vomit' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'frim' }, { source: 'what0-18' }, { source: 'mkuh' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `green-vomit` makes of small situations. */
export const greenVomitExamples = [
  { title: 'fires on yes', given: { facts: { 'green-vomit': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'green-vomit': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'green-vomit': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['green-vomit'] },
] satisfies readonly RuleExample[];
