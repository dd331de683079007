import type { Rule, RuleExample } from '@warmhands/core';

/** Any other medical condition: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const otherCondition = {
  id: 'other-condition',
  when: { fact: 'other-condition', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `other-condition` makes of small situations. */
export const otherConditionExamples = [
  { title: 'fires on yes', given: { facts: { 'other-condition': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'other-condition': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'other-condition': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['other-condition'] },
] satisfies readonly RuleExample[];
