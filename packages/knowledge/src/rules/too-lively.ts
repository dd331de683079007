import type { Rule, RuleExample } from '@warmhands/core';

/** Active and alert: strokes only to wake and play. */
export const tooLively = {
  id: 'too-lively',
  when: { all: [{ state: ['active-alert'] }, { not: { notSure: 'state' } }, { not: { goal: ['play'] } }] },
  says: { verdict: 'wait' },
  basis: 'instructors',
  sources: [{ source: 'mojo' }, { source: 'cuh' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `too-lively` makes of small situations. */
export const tooLivelyExamples = [
  { title: 'fires before sleep', given: { facts: { state: 'active-alert' }, goal: 'sleep' }, finds: 'fires' },
  { title: 'fires without a goal', given: { facts: { state: 'active-alert' } }, finds: 'fires' },
  { title: 'is clear before play', given: { facts: { state: 'active-alert' }, goal: 'play' }, finds: 'clear' },
  { title: 'is clear when quiet and alert', given: { facts: { state: 'quiet-alert' } }, finds: 'clear' },
  { title: 'leaves not sure to another rule', given: { facts: { state: 'not-sure' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['state'] },
] satisfies readonly RuleExample[];
