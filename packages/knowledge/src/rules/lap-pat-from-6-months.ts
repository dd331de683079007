import type { Rule, RuleExample } from '@warmhands/core';

/** No lap pats from 6 months on: the article gives them to younger babies only. */
export const lapPatFrom6Months = {
  id: 'lap-pat-from-6-months',
  when: { age: 'corrected', from: { months: 6 } },
  says: { verdict: 'go', leaveOut: { strokes: ['lap-pat'] } },
  basis: 'article',
  sources: [
    { source: 'article-1', place: 'L103' },
    { source: 'article-1', place: 'L117' },
  ],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `lap-pat-from-6-months` makes of small situations. */
export const lapPatFrom6MonthsExamples = [
  { title: 'fires at 200 days', given: { ageDays: 200 }, finds: 'fires' },
  { title: 'is clear at 170 days', given: { ageDays: 170 }, finds: 'clear' },
  {
    title: 'is open while the due date could change it',
    given: { ageDays: 200, dueInDays: 'not-asked' },
    finds: 'open',
    missing: ['born-early'],
  },
] satisfies readonly RuleExample[];
