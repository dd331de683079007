import type { Rule, RuleExample } from '@warmhands/core';

/** Sweaty or flushed: cool down first. */
export const overheated = {
  id: 'overheated',
  when: { fact: 'overheated', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'guideline',
  sources: [{ source: 'lull' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `overheated` makes of small situations. */
export const overheatedExamples = [
  { title: 'fires on yes', given: { facts: { overheated: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { overheated: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { overheated: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['overheated'] },
] satisfies readonly RuleExample[];
