import type { Rule, RuleExample } from '@warmhands/core';
import { LAP, PRONE } from './stroke-groups.ts';

/** Reflux: nothing on the front, over the lap or with the knees up. */
export const reflux = {
  id: 'reflux',
  when: { fact: 'reflux', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: [...PRONE, ...LAP, 'knees-up'] } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `reflux` makes of small situations. */
export const refluxExamples = [
  { title: 'fires on yes', given: { facts: { reflux: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { reflux: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { reflux: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['reflux'] },
] satisfies readonly RuleExample[];
