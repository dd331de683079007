import type { Rule, RuleExample } from '@warmhands/core';

/** A reading of 39.0 °C or more from 3 to 6 months. */
export const veryHot3To6Months = {
  id: 'very-hot-3-to-6-months',
  when: {
    all: [
      { reading: 'hottest', atLeast: 39 },
      { age: 'birth', from: { months: 3 }, before: { months: 6 } },
    ],
  },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'zana' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `very-hot-3-to-6-months` makes of small situations. */
export const veryHot3To6MonthsExamples = [
  { title: 'fires at 39.0', given: { ageDays: 100, readings: [39] }, finds: 'fires' },
  { title: 'is clear at 38.9', given: { ageDays: 100, readings: [38.9] }, finds: 'clear' },
  { title: 'is clear before 3 months', given: { ageDays: 60, readings: [39.5] }, finds: 'clear' },
  { title: 'is clear from 6 months on', given: { ageDays: 190, readings: [39.5] }, finds: 'clear' },
  { title: 'never asks for a reading', given: { ageDays: 100 }, finds: 'clear' },
  { title: 'is clear the day before 3 months', given: { ageDays: 91, readings: [39] }, finds: 'clear' },
  { title: 'fires on the day of 3 months', given: { ageDays: 92, readings: [39] }, finds: 'fires' },
  { title: 'fires on the last day before 6 months', given: { ageDays: 183, readings: [39] }, finds: 'fires' },
  { title: 'is clear on the day of 6 months', given: { ageDays: 184, readings: [39] }, finds: 'clear' },
] satisfies readonly RuleExample[];
