import type { Rule, RuleExample } from '@warmhands/core';
import { THIGH } from './stroke-groups.ts';

/** A sore right thigh after an injection: that limb is left alone. */
export const soreRightThigh = {
  id: 'sore-right-thigh',
  when: { sore: 'right-thigh' },
  says: { verdict: 'adapt', leaveOut: { strokes: THIGH, side: 'right' } },
  basis: 'instructors',
  sources: [{ source: 'rpb' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `sore-right-thigh` makes of small situations. */
export const soreRightThighExamples = [
  { title: 'fires on that limb', given: { facts: { 'injection-site-sore': ['right-thigh'] } }, finds: 'fires' },
  { title: 'counts not sure as sore', given: { facts: { 'injection-site-sore': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear for the other side', given: { facts: { 'injection-site-sore': ['left-thigh'] } }, finds: 'clear' },
  { title: 'is clear when nothing is sore', given: { facts: { 'injection-site-sore': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['injection-site-sore'] },
] satisfies readonly RuleExample[];
