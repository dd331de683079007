import type { Rule, RuleExample } from '@warmhands/core';

/** From 3 months corrected: at most 15 minutes. */
export const from3Months = {
  id: 'from-3-months',
  when: { age: 'corrected', from: { months: 3 } },
  says: { verdict: 'go', limits: { minutes: 15 } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `from-3-months` makes of small situations. */
export const from3MonthsExamples = [
  { title: 'fires at 100 days', given: { ageDays: 100 }, finds: 'fires' },
  { title: 'is clear at 80 days', given: { ageDays: 80 }, finds: 'clear' },
  { title: 'counts from the due date when born early', given: { ageDays: 100, dueInDays: 40 }, finds: 'clear' },
  {
    title: 'is open while the due date could change it',
    given: { ageDays: 100, dueInDays: 'not-asked' },
    finds: 'open',
    missing: ['born-early'],
  },
] satisfies readonly RuleExample[];
