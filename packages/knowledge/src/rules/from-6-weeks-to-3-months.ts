import type { Rule, RuleExample } from '@warmhands/core';

/** From 6 weeks to 3 months corrected: all strokes, at most 10 minutes, at most 3 of them on the front. */
export const from6WeeksTo3Months = {
  id: 'from-6-weeks-to-3-months',
  when: { age: 'corrected', from: { days: 42 }, before: { months: 3 } },
  says: { verdict: 'go', limits: { minutes: 10, proneSeconds: 180 } },
  basis: 'reasoned',
  sources: [{ source: 'hack' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `from-6-weeks-to-3-months` makes of small situations. */
export const from6WeeksTo3MonthsExamples = [
  { title: 'fires on day 42', given: { ageDays: 42 }, finds: 'fires' },
  { title: 'is clear on day 41', given: { ageDays: 41 }, finds: 'clear' },
  { title: 'is clear from 3 months on', given: { ageDays: 92 }, finds: 'clear' },
  { title: 'counts from the due date when born early', given: { ageDays: 100, dueInDays: 40 }, finds: 'fires' },
  {
    title: 'is open while the due date could change it',
    given: { ageDays: 100, dueInDays: 'not-asked' },
    finds: 'open',
    missing: ['born-early'],
  },
] satisfies readonly RuleExample[];
