import type { Rule, RuleExample } from '@warmhands/core';

/** A breathing condition: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const breathingCondition = {
  id: 'breathing-condition',
  when: { fact: 'breathing-condition', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `breathing-condition` makes of small situations. */
export const breathingConditionExamples = [
  { title: 'fires on yes', given: { facts: { 'breathing-condition': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'breathing-condition': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'breathing-condition': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['breathing-condition'] },
] satisfies readonly RuleExample[];
