import type { Rule, RuleExample } from '@warmhands/core';

/** A dry mouth: ring somebody the same day. */
export const dryMouth = {
  id: 'dry-mouth',
  when: { fact: 'dry-mouth', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `dry-mouth` makes of small situations. */
export const dryMouthExamples = [
  { title: 'fires on yes', given: { facts: { 'dry-mouth': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'dry-mouth': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'dry-mouth': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['dry-mouth'] },
] satisfies readonly RuleExample[];
