import type { Rule, RuleExample } from '@warmhands/core';

/** Weak defences against infection: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const lowImmunity = {
  id: 'low-immunity',
  when: { fact: 'low-immunity', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `low-immunity` makes of small situations. */
export const lowImmunityExamples = [
  { title: 'fires on yes', given: { facts: { 'low-immunity': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'low-immunity': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'low-immunity': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['low-immunity'] },
] satisfies readonly RuleExample[];
