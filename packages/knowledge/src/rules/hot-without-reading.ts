import type { Rule, RuleExample } from '@warmhands/core';

/** A young baby who feels hot while no hot reading stands: nobody knows how hot. */
export const hotWithoutReading = {
  id: 'hot-without-reading',
  when: {
    all: [
      { fact: 'feverish', is: 'yes' },
      { age: 'birth', before: { months: 3 } },
      { not: { reading: 'hottest', atLeast: 38 } },
    ],
  },
  says: { verdict: 'care', care: 'today' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hot-without-reading` makes of small situations. */
export const hotWithoutReadingExamples = [
  { title: "fires on the carer's word", given: { facts: { feverish: 'yes' }, ageDays: 60 }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { feverish: 'not-sure' }, ageDays: 60 }, finds: 'fires' },
  {
    title: 'fires although an older reading was in order',
    given: { facts: { feverish: 'yes' }, ageDays: 60, readings: [36.9] },
    finds: 'fires',
  },
  {
    title: 'leaves 38.0 to the rule by number',
    given: { facts: { feverish: 'yes' }, ageDays: 60, readings: [38] },
    finds: 'clear',
  },
  { title: 'is clear on no', given: { facts: { feverish: 'no' }, ageDays: 60 }, finds: 'clear' },
  { title: 'is clear from 3 months on', given: { facts: { feverish: 'yes' }, ageDays: 100 }, finds: 'clear' },
  { title: 'is open while not asked', given: { ageDays: 60 }, finds: 'open', missing: ['feverish'] },
  {
    title: 'leaves 37.9 to the word of the carer',
    given: { facts: { feverish: 'yes' }, ageDays: 60, readings: [37.9] },
    finds: 'fires',
  },
] satisfies readonly RuleExample[];
