import type { Rule, RuleExample } from '@warmhands/core';

/** Turns of going pale with legs drawn up: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const paleEpisodes = {
  id: 'pale-episodes',
  when: { all: [{ fact: 'pale-episodes', is: 'yes' }, { not: { notSure: 'pale-episodes' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }, { source: 'papergp' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `pale-episodes` makes of small situations. */
export const paleEpisodesExamples = [
  { title: 'fires on yes', given: { facts: { 'pale-episodes': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'pale-episodes': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'pale-episodes': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['pale-episodes'] },
] satisfies readonly RuleExample[];
