import type { Rule, RuleExample } from '@warmhands/core';

/** No lap pats on solids with hard stools. From 6 months the age takes them anyway. */
export const lapPatHardStool = {
  id: 'lap-pat-hard-stool',
  when: {
    all: [
      { age: 'corrected', before: { months: 6 } },
      { fact: 'solids', is: 'yes' },
      { fact: 'hard-stool', is: 'yes' },
    ],
  },
  says: { verdict: 'adapt', leaveOut: { strokes: ['lap-pat'] } },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L117' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `lap-pat-hard-stool` makes of small situations. */
export const lapPatHardStoolExamples = [
  {
    title: 'fires on solids with hard stools',
    given: { facts: { solids: 'yes', 'hard-stool': 'yes' } },
    finds: 'fires',
  },
  {
    title: 'counts not sure as the worse',
    given: { facts: { solids: 'not-sure', 'hard-stool': 'not-sure' } },
    finds: 'fires',
  },
  { title: 'is clear without solids', given: { facts: { solids: 'no', 'hard-stool': 'yes' } }, finds: 'clear' },
  { title: 'is clear with soft stools', given: { facts: { solids: 'yes', 'hard-stool': 'no' } }, finds: 'clear' },
  {
    title: 'leaves 6 months and more to the age',
    given: { facts: { solids: 'yes', 'hard-stool': 'yes' }, ageDays: 200 },
    finds: 'clear',
  },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['solids', 'hard-stool'] },
  {
    title: 'fires on the last day before 6 months',
    given: { facts: { solids: 'yes', 'hard-stool': 'yes' }, ageDays: 183 },
    finds: 'fires',
  },
  {
    title: 'is clear on the day of 6 months',
    given: { facts: { solids: 'yes', 'hard-stool': 'yes' }, ageDays: 184 },
    finds: 'clear',
  },
] satisfies readonly RuleExample[];
