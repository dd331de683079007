import type { Rule, RuleExample } from '@warmhands/core';
import { ARM } from './stroke-groups.ts';

/** A sore left arm after an injection: that limb is left alone. */
export const soreLeftArm = {
  id: 'sore-left-arm',
  when: { sore: 'left-arm' },
  says: { verdict: 'adapt', leaveOut: { strokes: ARM, side: 'left' } },
  basis: 'instructors',
  sources: [{ source: 'rpb' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `sore-left-arm` makes of small situations. */
export const soreLeftArmExamples = [
  { title: 'fires on that limb', given: { facts: { 'injection-site-sore': ['left-arm'] } }, finds: 'fires' },
  { title: 'counts not sure as sore', given: { facts: { 'injection-site-sore': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear for the other side', given: { facts: { 'injection-site-sore': ['right-arm'] } }, finds: 'clear' },
  { title: 'is clear when nothing is sore', given: { facts: { 'injection-site-sore': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['injection-site-sore'] },
] satisfies readonly RuleExample[];
