import type { Rule, RuleExample } from '@warmhands/core';

/** Infected skin: no massage until it is over. It has no end of its own. */
export const skinInfection = {
  id: 'skin-infection',
  when: { fact: 'skin-infection', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L73' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `skin-infection` makes of small situations. */
export const skinInfectionExamples = [
  { title: 'fires on yes', given: { facts: { 'skin-infection': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'skin-infection': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'skin-infection': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['skin-infection'] },
] satisfies readonly RuleExample[];
