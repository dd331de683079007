import type { Rule, RuleExample } from '@warmhands/core';

/** Feeds of less than half the usual: ring somebody the same day. */
export const feedingLessThanHalf = {
  id: 'feeding-less-than-half',
  when: { fact: 'feeding-less-than-half', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `feeding-less-than-half` makes of small situations. */
export const feedingLessThanHalfExamples = [
  { title: 'fires on yes', given: { facts: { 'feeding-less-than-half': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'feeding-less-than-half': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'feeding-less-than-half': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['feeding-less-than-half'] },
] satisfies readonly RuleExample[];
