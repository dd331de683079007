import type { Rule, RuleExample } from '@warmhands/core';

/** Drowsy: too sleepy for strokes. */
export const drowsy = {
  id: 'drowsy',
  when: { all: [{ state: ['drowsy'] }, { not: { notSure: 'state' } }] },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L64' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `drowsy` makes of small situations. */
export const drowsyExamples = [
  { title: 'fires on drowsy', given: { facts: { state: 'drowsy' } }, finds: 'fires' },
  { title: 'is clear when quiet and alert', given: { facts: { state: 'quiet-alert' } }, finds: 'clear' },
  { title: 'leaves not sure to another rule', given: { facts: { state: 'not-sure' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['state'] },
] satisfies readonly RuleExample[];
