import type { Rule, RuleExample } from '@warmhands/core';

/** A reading under 36.0 °C before 3 months. */
export const coldUnder3Months = {
  id: 'cold-under-3-months',
  when: {
    all: [
      { reading: 'coldest', below: 36 },
      { age: 'birth', before: { months: 3 } },
    ],
  },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `cold-under-3-months` makes of small situations. */
export const coldUnder3MonthsExamples = [
  { title: 'fires at 35.9', given: { ageDays: 60, readings: [35.9] }, finds: 'fires' },
  { title: 'is clear at 36.0', given: { ageDays: 60, readings: [36] }, finds: 'clear' },
  { title: 'is clear from 3 months on', given: { ageDays: 100, readings: [35.5] }, finds: 'clear' },
  { title: 'never asks for a reading', given: { ageDays: 60 }, finds: 'clear' },
  { title: 'fires when one of two readings is cold', given: { ageDays: 60, readings: [36.8, 35.2] }, finds: 'fires' },
] satisfies readonly RuleExample[];
