import type { Rule, RuleExample } from '@warmhands/core';

/** Being sick: no massage until it is over. It has no end of its own. */
export const vomiting = {
  id: 'vomiting',
  when: { fact: 'vomiting', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L71' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `vomiting` makes of small situations. */
export const vomitingExamples = [
  { title: 'fires on yes', given: { facts: { vomiting: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { vomiting: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { vomiting: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['vomiting'] },
] satisfies readonly RuleExample[];
