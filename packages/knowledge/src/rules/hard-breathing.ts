import type { Rule, RuleExample } from '@warmhands/core';

/** Breathing that is hard work, grunts or stops: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const hardBreathing = {
  id: 'hard-breathing',
  when: { all: [{ fact: 'hard-breathing', is: 'yes' }, { not: { notSure: 'hard-breathing' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hard-breathing` makes of small situations. */
export const hardBreathingExamples = [
  { title: 'fires on yes', given: { facts: { 'hard-breathing': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'hard-breathing': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'hard-breathing': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hard-breathing'] },
] satisfies readonly RuleExample[];
