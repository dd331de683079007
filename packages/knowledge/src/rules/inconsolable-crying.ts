import type { Rule, RuleExample } from '@warmhands/core';

/** Crying that nothing calms: ring somebody the same day. */
export const inconsolableCrying = {
  id: 'inconsolable-crying',
  when: { fact: 'inconsolable-crying', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }, { source: 'gcare' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `inconsolable-crying` makes of small situations. */
export const inconsolableCryingExamples = [
  { title: 'fires on yes', given: { facts: { 'inconsolable-crying': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'inconsolable-crying': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'inconsolable-crying': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['inconsolable-crying'] },
] satisfies readonly RuleExample[];
