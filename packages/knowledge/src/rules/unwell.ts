import type { Rule, RuleExample } from '@warmhands/core';

/** A cold, a cough, a rash, or not themself: no massage until it is over. It has no end of its own. */
export const unwell = {
  id: 'unwell',
  when: { fact: 'unwell', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L71' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `unwell` makes of small situations. */
export const unwellExamples = [
  { title: 'fires on yes', given: { facts: { unwell: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { unwell: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { unwell: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['unwell'] },
] satisfies readonly RuleExample[];
