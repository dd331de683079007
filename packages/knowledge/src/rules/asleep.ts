import type { Rule, RuleExample } from '@warmhands/core';

/** Asleep: a sleeping baby is left to sleep. */
export const asleep = {
  id: 'asleep',
  when: { all: [{ state: ['deep-sleep', 'light-sleep'] }, { not: { notSure: 'state' } }] },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-2', place: 'L8' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `asleep` makes of small situations. */
export const asleepExamples = [
  { title: 'fires on deep-sleep', given: { facts: { state: 'deep-sleep' } }, finds: 'fires' },
  { title: 'fires on light-sleep', given: { facts: { state: 'light-sleep' } }, finds: 'fires' },
  { title: 'is clear when quiet and alert', given: { facts: { state: 'quiet-alert' } }, finds: 'clear' },
  { title: 'leaves not sure to another rule', given: { facts: { state: 'not-sure' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['state'] },
] satisfies readonly RuleExample[];
