import type { Rule, RuleExample } from '@warmhands/core';

/** Under two stools a day from day 4 to 6 weeks on breast milk: somebody should look at the feeding. The thresholds are joined by us. */
export const fewStoolsIn24h = {
  id: 'few-stools-in-24h',
  when: {
    all: [
      { age: 'birth', from: { days: 4 }, before: { days: 42 } },
      { milk: ['breast', 'mixed'] },
      { fact: 'stools-in-24h', below: 2 },
    ],
  },
  says: { verdict: 'care', care: 'today' },
  basis: 'reasoned',
  sources: [{ source: 'hu5' }, { source: 'nct' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `few-stools-in-24h` makes of small situations. */
export const fewStoolsIn24hExamples = [
  {
    title: 'fires on day 4 with one stool',
    given: { facts: { milk: 'breast', 'stools-in-24h': 1 }, ageDays: 4 },
    finds: 'fires',
  },
  { title: 'fires on day 41', given: { facts: { milk: 'mixed', 'stools-in-24h': 0 }, ageDays: 41 }, finds: 'fires' },
  { title: 'is clear on day 3', given: { facts: { milk: 'breast', 'stools-in-24h': 0 }, ageDays: 3 }, finds: 'clear' },
  {
    title: 'is clear on day 42',
    given: { facts: { milk: 'breast', 'stools-in-24h': 0 }, ageDays: 42 },
    finds: 'clear',
  },
  {
    title: 'is clear with two stools',
    given: { facts: { milk: 'breast', 'stools-in-24h': 2 }, ageDays: 10 },
    finds: 'clear',
  },
  {
    title: 'is clear on formula alone',
    given: { facts: { milk: 'formula', 'stools-in-24h': 0 }, ageDays: 10 },
    finds: 'clear',
  },
  {
    title: 'fires when the number is not known',
    given: { facts: { milk: 'breast', 'stools-in-24h': 'not-sure' }, ageDays: 10 },
    finds: 'fires',
  },
  {
    title: 'fires when the milk is not known',
    given: { facts: { milk: 'not-sure', 'stools-in-24h': 1 }, ageDays: 10 },
    finds: 'fires',
  },
  {
    title: 'asks for both, whatever the goal',
    given: { ageDays: 10, goal: 'sleep' },
    finds: 'open',
    missing: ['milk', 'stools-in-24h'],
  },
] satisfies readonly RuleExample[];
