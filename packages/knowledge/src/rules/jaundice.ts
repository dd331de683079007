import type { Rule, RuleExample } from '@warmhands/core';

/** Yellow skin or eyes: ring somebody the same day. */
export const jaundice = {
  id: 'jaundice',
  when: { fact: 'jaundice', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'hu5-j' }, { source: 'bliss-j' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `jaundice` makes of small situations. */
export const jaundiceExamples = [
  { title: 'fires on yes', given: { facts: { jaundice: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { jaundice: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { jaundice: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['jaundice'] },
] satisfies readonly RuleExample[];
