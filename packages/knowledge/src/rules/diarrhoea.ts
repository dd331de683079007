import type { Rule, RuleExample } from '@warmhands/core';

/** Watery stools: no massage until it is over. It has no end of its own. */
export const diarrhoea = {
  id: 'diarrhoea',
  when: { fact: 'diarrhoea', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L71' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `diarrhoea` makes of small situations. */
export const diarrhoeaExamples = [
  { title: 'fires on yes', given: { facts: { diarrhoea: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { diarrhoea: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { diarrhoea: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['diarrhoea'] },
] satisfies readonly RuleExample[];
