import type { Rule, RuleExample } from '@warmhands/core';

/** A baby who hurts when held or moved: ring somebody the same day. */
export const hurtsWhenHeld = {
  id: 'hurts-when-held',
  when: { fact: 'hurts-when-held', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }, { source: 'gcare' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hurts-when-held` makes of small situations. */
export const hurtsWhenHeldExamples = [
  { title: 'fires on yes', given: { facts: { 'hurts-when-held': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'hurts-when-held': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'hurts-when-held': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hurts-when-held'] },
] satisfies readonly RuleExample[];
