import type { Rule, RuleExample } from '@warmhands/core';
import { TUMMY } from './stroke-groups.ts';

/** Hiccups: the tummy is left alone until they are over. */
export const hiccups = {
  id: 'hiccups',
  when: { fact: 'hiccups', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: TUMMY } },
  basis: 'instructors',
  sources: [{ source: 'byron' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hiccups` makes of small situations. */
export const hiccupsExamples = [
  { title: 'fires on yes', given: { facts: { hiccups: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { hiccups: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { hiccups: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hiccups'] },
] satisfies readonly RuleExample[];
