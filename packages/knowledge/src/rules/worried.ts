import type { Rule, RuleExample } from '@warmhands/core';

/** The carer's own worry is reason enough: ring somebody the same day. */
export const worried = {
  id: 'worried',
  when: { fact: 'worried', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `worried` makes of small situations. */
export const worriedExamples = [
  { title: 'fires on yes', given: { facts: { worried: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { worried: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { worried: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['worried'] },
] satisfies readonly RuleExample[];
