import type { Rule, RuleExample } from '@warmhands/core';
import { LAP, PRONE } from './stroke-groups.ts';

/** A baby who does not lift the head: nothing on the front or over the lap. */
export const noHeadLift = {
  id: 'no-head-lift',
  when: { fact: 'head-lift', is: 'no' },
  says: { verdict: 'adapt', leaveOut: { strokes: [...PRONE, ...LAP] } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `no-head-lift` makes of small situations. */
export const noHeadLiftExamples = [
  { title: 'fires on no', given: { facts: { 'head-lift': 'no' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'head-lift': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on yes', given: { facts: { 'head-lift': 'yes' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['head-lift'] },
] satisfies readonly RuleExample[];
