import type { Rule, RuleExample } from '@warmhands/core';
import { HEAD } from './stroke-groups.ts';

/** A swelling or bruise on the head: the head is left alone. */
export const headSwelling = {
  id: 'head-swelling',
  when: { fact: 'head-swelling', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: HEAD } },
  basis: 'reasoned',
  sources: [{ source: 'peded' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `head-swelling` makes of small situations. */
export const headSwellingExamples = [
  { title: 'fires on yes', given: { facts: { 'head-swelling': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'head-swelling': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'head-swelling': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['head-swelling'] },
] satisfies readonly RuleExample[];
