import type { Rule, RuleExample } from '@warmhands/core';

/** Up to 7 days without a stool on breast milk alone, from 6 weeks: nothing to put right, and we say so. */
export const usualStoolGapOnBreastMilk = {
  id: 'usual-stool-gap-on-breast-milk',
  when: {
    surely: {
      all: [
        { goal: ['wind', 'constipation'] },
        { age: 'birth', from: { days: 42 } },
        { milk: ['breast'] },
        { fact: 'solids', is: 'no' },
        { not: { fact: 'days-since-stool', above: 7 } },
      ],
    },
  },
  says: { verdict: 'go' },
  basis: 'guideline',
  sources: [{ source: 'cg99' }, { source: 'moretti' }, { source: 'courdent' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `usual-stool-gap-on-breast-milk` makes of small situations. */
export const usualStoolGapOnBreastMilkExamples = [
  {
    title: 'fires after 7 days',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 7 }, goal: 'constipation' },
    finds: 'fires',
  },
  {
    title: 'is clear after 8 days',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 8 }, goal: 'constipation' },
    finds: 'clear',
  },
  {
    title: 'says nothing when the days are not known',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 'not-sure' }, goal: 'wind' },
    finds: 'clear',
  },
  {
    title: 'says nothing on formula',
    given: { facts: { milk: 'formula', solids: 'no', 'days-since-stool': 2 }, goal: 'constipation' },
    finds: 'clear',
  },
  {
    title: 'says nothing when the carer is not sure',
    given: { facts: { milk: 'breast', solids: 'not-sure', 'days-since-stool': 2 }, goal: 'wind' },
    finds: 'clear',
  },
  {
    title: 'says nothing before 6 weeks',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 2 }, goal: 'wind', ageDays: 41 },
    finds: 'clear',
  },
  {
    title: 'says nothing while the days are not asked',
    given: { facts: { milk: 'breast', solids: 'no' }, goal: 'wind' },
    finds: 'clear',
    missing: ['days-since-stool'],
  },
  {
    title: 'fires before wind on day 42',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 2 }, goal: 'wind', ageDays: 42 },
    finds: 'fires',
  },
  {
    title: 'says nothing for another goal',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 2 }, goal: 'bond' },
    finds: 'clear',
  },
] satisfies readonly RuleExample[];
