import type { Rule, RuleExample } from '@warmhands/core';

/** A weak or high cry: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const highPitchedCry = {
  id: 'high-pitched-cry',
  when: { all: [{ fact: 'high-pitched-cry', is: 'yes' }, { not: { notSure: 'high-pitched-cry' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `high-pitched-cry` makes of small situations. */
export const highPitchedCryExamples = [
  { title: 'fires on yes', given: { facts: { 'high-pitched-cry': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'high-pitched-cry': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'high-pitched-cry': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['high-pitched-cry'] },
] satisfies readonly RuleExample[];
