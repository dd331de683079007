import type { Rule, RuleExample } from '@warmhands/core';

/** Crying: comfort first, strokes at a calm time. */
export const crying = {
  id: 'crying',
  when: { all: [{ state: ['crying'] }, { not: { notSure: 'state' } }] },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L64' }, { source: 'lll' }, { source: 'gt' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `crying` makes of small situations. */
export const cryingExamples = [
  { title: 'fires on crying', given: { facts: { state: 'crying' } }, finds: 'fires' },
  { title: 'is clear when quiet and alert', given: { facts: { state: 'quiet-alert' } }, finds: 'clear' },
  { title: 'leaves not sure to another rule', given: { facts: { state: 'not-sure' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['state'] },
] satisfies readonly RuleExample[];
