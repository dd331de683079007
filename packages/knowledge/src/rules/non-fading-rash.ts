import type { Rule, RuleExample } from '@warmhands/core';

/** A rash that stays under a glass: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const nonFadingRash = {
  id: 'non-fading-rash',
  when: { all: [{ fact: 'non-fading-rash', is: 'yes' }, { not: { notSure: 'non-fading-rash' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'mrf' }, { source: 'rhcg' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `non-fading-rash` makes of small situations. */
export const nonFadingRashExamples = [
  { title: 'fires on yes', given: { facts: { 'non-fading-rash': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'non-fading-rash': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'non-fading-rash': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['non-fading-rash'] },
] satisfies readonly RuleExample[];
