import type { Rule, RuleExample } from '@warmhands/core';

/** No wet nappy in 12 hours: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const noWetNappy12h = {
  id: 'no-wet-nappy-12h',
  when: { all: [{ fact: 'no-wet-nappy-12h', is: 'yes' }, { not: { notSure: 'no-wet-nappy-12h' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'mrf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `no-wet-nappy-12h` makes of small situations. */
export const noWetNappy12hExamples = [
  { title: 'fires on yes', given: { facts: { 'no-wet-nappy-12h': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'no-wet-nappy-12h': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'no-wet-nappy-12h': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['no-wet-nappy-12h'] },
] satisfies readonly RuleExample[];
