import type { Rule, RuleExample } from '@warmhands/core';
import { HIP_STROKES } from './stroke-groups.ts';

/** Hips that need care: nothing that bends them or holds a leg straight, and no lap pats. */
export const hipCondition = {
  id: 'hip-condition',
  when: { fact: 'hip-condition', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: [...HIP_STROKES, 'lap-pat'] } },
  basis: 'guideline',
  sources: [{ source: 'rnoh' }, { source: 'ihdi' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hip-condition` makes of small situations. */
export const hipConditionExamples = [
  { title: 'fires on yes', given: { facts: { 'hip-condition': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'hip-condition': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'hip-condition': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hip-condition'] },
] satisfies readonly RuleExample[];
