import type { Rule, RuleExample } from '@warmhands/core';

/** Hungry: feed first. */
export const hungry = {
  id: 'hungry',
  when: { fact: 'hungry', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hungry` makes of small situations. */
export const hungryExamples = [
  { title: 'fires on yes', given: { facts: { hungry: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { hungry: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { hungry: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hungry'] },
] satisfies readonly RuleExample[];
