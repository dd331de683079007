import type { Rule, RuleExample } from '@warmhands/core';

/** Fragile bones: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const boneCondition = {
  id: 'bone-condition',
  when: { fact: 'bone-condition', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `bone-condition` makes of small situations. */
export const boneConditionExamples = [
  { title: 'fires on yes', given: { facts: { 'bone-condition': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'bone-condition': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'bone-condition': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['bone-condition'] },
] satisfies readonly RuleExample[];
