import type { Rule, RuleExample } from '@warmhands/core';

/** An arm or leg that does not move as the other does: ring somebody the same day. */
export const limbNotUsed = {
  id: 'limb-not-used',
  when: { fact: 'limb-not-used', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }, { source: 'gcare' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `limb-not-used` makes of small situations. */
export const limbNotUsedExamples = [
  { title: 'fires on yes', given: { facts: { 'limb-not-used': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'limb-not-used': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'limb-not-used': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['limb-not-used'] },
] satisfies readonly RuleExample[];
