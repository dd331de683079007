import type { Rule, RuleExample } from '@warmhands/core';

/** Easy bleeding: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const bleedingCondition = {
  id: 'bleeding-condition',
  when: { fact: 'bleeding-condition', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `bleeding-condition` makes of small situations. */
export const bleedingConditionExamples = [
  { title: 'fires on yes', given: { facts: { 'bleeding-condition': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'bleeding-condition': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'bleeding-condition': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['bleeding-condition'] },
] satisfies readonly RuleExample[];
