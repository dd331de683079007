import type { Rule, RuleExample } from '@warmhands/core';

/** No lap pats for a baby born early. From 6 months the age takes them anyway. */
export const lapPatBornEarly = {
  id: 'lap-pat-born-early',
  when: {
    all: [
      { fact: 'born-early', is: 'yes' },
      { age: 'corrected', before: { months: 6 } },
    ],
  },
  says: { verdict: 'adapt', leaveOut: { strokes: ['lap-pat'] } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `lap-pat-born-early` makes of small situations. */
export const lapPatBornEarlyExamples = [
  {
    title: 'fires for a baby born early',
    given: { facts: { 'born-early': 'yes' }, ageDays: 120, dueInDays: 30 },
    finds: 'fires',
  },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'born-early': 'not-sure' }, ageDays: 100 },
    finds: 'fires',
  },
  { title: 'is clear for a baby born on time', given: { facts: { 'born-early': 'no' } }, finds: 'clear' },
  {
    title: 'leaves 6 months and more to the age',
    given: { facts: { 'born-early': 'yes' }, ageDays: 300, dueInDays: 30 },
    finds: 'clear',
  },
  { title: 'is open while the due date is not asked', given: { ageDays: 100 }, finds: 'open', missing: ['born-early'] },
  {
    title: 'fires on the last day before 6 months corrected',
    given: { facts: { 'born-early': 'yes' }, ageDays: 243, dueInDays: 60 },
    finds: 'fires',
  },
  {
    title: 'is clear on the day of 6 months corrected',
    given: { facts: { 'born-early': 'yes' }, ageDays: 244, dueInDays: 60 },
    finds: 'clear',
  },
] satisfies readonly RuleExample[];
