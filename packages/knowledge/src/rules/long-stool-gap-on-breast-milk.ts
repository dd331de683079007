import type { Rule, RuleExample } from '@warmhands/core';

/** More than 7 days without a stool on breast milk alone, from 6 weeks: ask first. */
export const longStoolGapOnBreastMilk = {
  id: 'long-stool-gap-on-breast-milk',
  when: {
    all: [
      { goal: ['wind', 'constipation'] },
      { age: 'birth', from: { days: 42 } },
      { milk: ['breast'] },
      { fact: 'solids', is: 'no' },
      { fact: 'days-since-stool', above: 7 },
    ],
  },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'guideline',
  sources: [{ source: 'cmn' }, { source: 'courdent' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `long-stool-gap-on-breast-milk` makes of small situations. */
export const longStoolGapOnBreastMilkExamples = [
  {
    title: 'fires after 8 days',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 8 }, goal: 'constipation' },
    finds: 'fires',
  },
  {
    title: 'is clear after 7 days',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 7 }, goal: 'constipation' },
    finds: 'clear',
  },
  {
    title: 'fires a few hours after 7 days',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 7.2 }, goal: 'constipation' },
    finds: 'fires',
  },
  {
    title: 'fires on day 42',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 9 }, goal: 'wind', ageDays: 42 },
    finds: 'fires',
  },
  {
    title: 'is clear on day 41',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 9 }, goal: 'wind', ageDays: 41 },
    finds: 'clear',
  },
  {
    title: 'fires when the days are not known',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'is clear for another goal',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 9 }, goal: 'bond' },
    finds: 'clear',
  },
  {
    title: 'is open while the days are not asked',
    given: { facts: { milk: 'breast', solids: 'no' }, goal: 'wind' },
    finds: 'open',
    missing: ['days-since-stool'],
  },
  {
    title: 'leaves other milk to another rule',
    given: { facts: { milk: 'formula', solids: 'no', 'days-since-stool': 9 }, goal: 'wind' },
    finds: 'clear',
  },
  {
    title: 'leaves a baby on solids to another rule',
    given: { facts: { milk: 'breast', solids: 'yes', 'days-since-stool': 9 }, goal: 'wind' },
    finds: 'clear',
  },
] satisfies readonly RuleExample[];
