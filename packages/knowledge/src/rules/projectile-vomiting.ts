import type { Rule, RuleExample } from '@warmhands/core';

/** Sick that shoots out: ring somebody the same day. */
export const projectileVomiting = {
  id: 'projectile-vomiting',
  when: { fact: 'projectile-vomiting', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'mrf' }, { source: 'papergp' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `projectile-vomiting` makes of small situations. */
export const projectileVomitingExamples = [
  { title: 'fires on yes', given: { facts: { 'projectile-vomiting': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'projectile-vomiting': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'projectile-vomiting': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['projectile-vomiting'] },
] satisfies readonly RuleExample[];
