import type { Rule, RuleExample } from '@warmhands/core';

/** Fits that are known: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const seizures = {
  id: 'seizures',
  when: { fact: 'seizures', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `seizures` makes of small situations. */
export const seizuresExamples = [
  { title: 'fires on yes', given: { facts: { seizures: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { seizures: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { seizures: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['seizures'] },
] satisfies readonly RuleExample[];
