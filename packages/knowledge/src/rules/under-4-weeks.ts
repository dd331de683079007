import type { Rule, RuleExample } from '@warmhands/core';
import { NOT_BEFORE_4_WEEKS } from './stroke-groups.ts';

/** Under 4 weeks corrected: holding and limb strokes over clothes, at most 5 minutes, nothing on the skin. */
export const under4Weeks = {
  id: 'under-4-weeks',
  when: { age: 'corrected', before: { days: 28 } },
  says: {
    verdict: 'adapt',
    leaveOut: { strokes: NOT_BEFORE_4_WEEKS },
    limits: { minutes: 5, pressure: 1, undress: 'clothed', product: 'none' },
  },
  basis: 'reasoned',
  sources: [{ source: 'nurofen' }, { source: 'barnardos' }, { source: 'tbb' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `under-4-weeks` makes of small situations. */
export const under4WeeksExamples = [
  { title: 'fires on day 27', given: { ageDays: 27 }, finds: 'fires' },
  { title: 'is clear on day 28', given: { ageDays: 28 }, finds: 'clear' },
  { title: 'counts from the due date when born early', given: { ageDays: 60, dueInDays: 40 }, finds: 'fires' },
  {
    title: 'is open while the due date could change it',
    given: { ageDays: 60, dueInDays: 'not-asked' },
    finds: 'open',
    missing: ['born-early'],
  },
  {
    title: 'counts a due date that is not known as the worse',
    given: { ageDays: 60, dueInDays: 'unknown' },
    finds: 'fires',
  },
] satisfies readonly RuleExample[];
