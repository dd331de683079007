import type { Rule, RuleExample } from '@warmhands/core';

/** Pale or white stool, or dark urine: ring somebody the same day. */
export const paleStool = {
  id: 'pale-stool',
  when: { fact: 'pale-stool', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'hu5-j' }, { source: 'bliss-j' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `pale-stool` makes of small situations. */
export const paleStoolExamples = [
  { title: 'fires on yes', given: { facts: { 'pale-stool': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'pale-stool': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'pale-stool': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['pale-stool'] },
] satisfies readonly RuleExample[];
