import type { Rule, RuleExample } from '@warmhands/core';

/** Slow weight gain before a massage for the tummy: ask first. */
export const slowWeightGain = {
  id: 'slow-weight-gain',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'slow-weight-gain', is: 'yes' }] },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `slow-weight-gain` makes of small situations. */
export const slowWeightGainExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'slow-weight-gain': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'slow-weight-gain': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'slow-weight-gain': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  { title: 'is clear on no', given: { facts: { 'slow-weight-gain': 'no' }, goal: 'constipation' }, finds: 'clear' },
  {
    title: 'is clear for another goal',
    given: { facts: { 'slow-weight-gain': 'yes' }, goal: 'sleep' },
    finds: 'clear',
  },
  { title: 'is open while not asked', given: { goal: 'wind' }, finds: 'open', missing: ['slow-weight-gain'] },
] satisfies readonly RuleExample[];
