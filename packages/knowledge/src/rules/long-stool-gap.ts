import type { Rule, RuleExample } from '@warmhands/core';

/** Three days or more without a stool on any milk but breast milk alone, or on solids: ask first. The three days are ours. */
export const longStoolGap = {
  id: 'long-stool-gap',
  when: {
    all: [
      { goal: ['wind', 'constipation'] },
      { any: [{ milk: ['formula', 'mixed', 'none'] }, { fact: 'solids', is: 'yes' }] },
      { fact: 'days-since-stool', atLeast: 3 },
    ],
  },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'reasoned',
  sources: [{ source: 'cg99' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `long-stool-gap` makes of small situations. */
export const longStoolGapExamples = [
  {
    title: 'fires after 3 days on formula',
    given: { facts: { milk: 'formula', 'days-since-stool': 3 }, goal: 'constipation' },
    finds: 'fires',
  },
  {
    title: 'is clear after 2 days',
    given: { facts: { milk: 'formula', 'days-since-stool': 2 }, goal: 'constipation' },
    finds: 'clear',
  },
  {
    title: 'fires on breast milk with solids',
    given: { facts: { milk: 'breast', solids: 'yes', 'days-since-stool': 4 }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'fires when the milk is not known',
    given: { facts: { milk: 'not-sure', solids: 'no', 'days-since-stool': 4 }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'is clear on breast milk alone',
    given: { facts: { milk: 'breast', solids: 'no', 'days-since-stool': 6 }, goal: 'wind' },
    finds: 'clear',
  },
  {
    title: 'is clear for another goal',
    given: { facts: { milk: 'formula', 'days-since-stool': 9 }, goal: 'play' },
    finds: 'clear',
  },
  {
    title: 'fires when the days are not known',
    given: { facts: { milk: 'formula', 'days-since-stool': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'is open while nothing is asked',
    given: { goal: 'wind' },
    finds: 'open',
    missing: ['milk', 'solids', 'days-since-stool'],
  },
  {
    title: 'fires on milk: formula',
    given: { facts: { milk: 'formula', solids: 'no', 'days-since-stool': 3 }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'fires on milk: mixed',
    given: { facts: { milk: 'mixed', solids: 'no', 'days-since-stool': 3 }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'fires on milk: none',
    given: { facts: { milk: 'none', solids: 'no', 'days-since-stool': 3 }, goal: 'wind' },
    finds: 'fires',
  },
] satisfies readonly RuleExample[];
