import type { Rule, RuleExample } from '@warmhands/core';

/** A heart condition: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const heartCondition = {
  id: 'heart-condition',
  when: { fact: 'heart-condition', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `heart-condition` makes of small situations. */
export const heartConditionExamples = [
  { title: 'fires on yes', given: { facts: { 'heart-condition': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'heart-condition': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'heart-condition': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['heart-condition'] },
] satisfies readonly RuleExample[];
