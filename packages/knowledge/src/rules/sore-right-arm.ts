import type { Rule, RuleExample } from '@warmhands/core';
import { ARM } from './stroke-groups.ts';

/** A sore right arm after an injection: that limb is left alone. */
export const soreRightArm = {
  id: 'sore-right-arm',
  when: { sore: 'right-arm' },
  says: { verdict: 'adapt', leaveOut: { strokes: ARM, side: 'right' } },
  basis: 'instructors',
  sources: [{ source: 'rpb' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `sore-right-arm` makes of small situations. */
export const soreRightArmExamples = [
  { title: 'fires on that limb', given: { facts: { 'injection-site-sore': ['right-arm'] } }, finds: 'fires' },
  { title: 'counts not sure as sore', given: { facts: { 'injection-site-sore': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear for the other side', given: { facts: { 'injection-site-sore': ['left-arm'] } }, finds: 'clear' },
  { title: 'is clear when nothing is sore', given: { facts: { 'injection-site-sore': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['injection-site-sore'] },
] satisfies readonly RuleExample[];
