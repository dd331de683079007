import type { Rule, RuleExample } from '@warmhands/core';

/** A swollen face, a wheeze or a limp baby after something new: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const allergicReaction = {
  id: 'allergic-reaction',
  when: { all: [{ fact: 'allergic-reaction', is: 'yes' }, { not: { notSure: 'allergic-reaction' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `allergic-reaction` makes of small situations. */
export const allergicReactionExamples = [
  { title: 'fires on yes', given: { facts: { 'allergic-reaction': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'allergic-reaction': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'allergic-reaction': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['allergic-reaction'] },
] satisfies readonly RuleExample[];
