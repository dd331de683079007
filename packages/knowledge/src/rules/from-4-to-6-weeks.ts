import type { Rule, RuleExample } from '@warmhands/core';
import { NOT_BEFORE_6_WEEKS } from './stroke-groups.ts';

/** From 4 to 6 weeks corrected: some more strokes, at most 5 minutes. */
export const from4To6Weeks = {
  id: 'from-4-to-6-weeks',
  when: { age: 'corrected', from: { days: 28 }, before: { days: 42 } },
  says: { verdict: 'adapt', leaveOut: { strokes: NOT_BEFORE_6_WEEKS }, limits: { minutes: 5, pressure: 2 } },
  basis: 'reasoned',
  sources: [{ source: 'nurofen' }, { source: 'barnardos' }, { source: 'tbb' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `from-4-to-6-weeks` makes of small situations. */
export const from4To6WeeksExamples = [
  { title: 'fires on day 28', given: { ageDays: 28 }, finds: 'fires' },
  { title: 'fires on day 41', given: { ageDays: 41 }, finds: 'fires' },
  { title: 'is clear on day 27', given: { ageDays: 27 }, finds: 'clear' },
  { title: 'is clear on day 42', given: { ageDays: 42 }, finds: 'clear' },
  { title: 'counts from the due date when born early', given: { ageDays: 70, dueInDays: 40 }, finds: 'fires' },
  {
    title: 'is open while the due date could change it',
    given: { ageDays: 70, dueInDays: 'not-asked' },
    finds: 'open',
    missing: ['born-early'],
  },
] satisfies readonly RuleExample[];
