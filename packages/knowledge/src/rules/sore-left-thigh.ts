import type { Rule, RuleExample } from '@warmhands/core';
import { THIGH } from './stroke-groups.ts';

/** A sore left thigh after an injection: that limb is left alone. */
export const soreLeftThigh = {
  id: 'sore-left-thigh',
  when: { sore: 'left-thigh' },
  says: { verdict: 'adapt', leaveOut: { strokes: THIGH, side: 'left' } },
  basis: 'instructors',
  sources: [{ source: 'rpb' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `sore-left-thigh` makes of small situations. */
export const soreLeftThighExamples = [
  { title: 'fires on that limb', given: { facts: { 'injection-site-sore': ['left-thigh'] } }, finds: 'fires' },
  { title: 'counts not sure as sore', given: { facts: { 'injection-site-sore': 'not-sure' } }, finds: 'fires' },
  {
    title: 'is clear for the other side',
    given: { facts: { 'injection-site-sore': ['right-thigh'] } },
    finds: 'clear',
  },
  { title: 'is clear when nothing is sore', given: { facts: { 'injection-site-sore': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['injection-site-sore'] },
] satisfies readonly RuleExample[];
