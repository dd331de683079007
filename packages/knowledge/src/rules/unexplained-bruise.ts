import type { Rule, RuleExample } from '@warmhands/core';

/** A bruise or lump that nobody can explain: ring somebody the same day. */
export const unexplainedBruise = {
  id: 'unexplained-bruise',
  when: { fact: 'unexplained-bruise', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }, { source: 'gcare' }, { source: 'pt' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `unexplained-bruise` makes of small situations. */
export const unexplainedBruiseExamples = [
  { title: 'fires on yes', given: { facts: { 'unexplained-bruise': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'unexplained-bruise': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'unexplained-bruise': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['unexplained-bruise'] },
] satisfies readonly RuleExample[];
