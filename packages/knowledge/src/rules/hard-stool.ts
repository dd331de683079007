import type { Rule, RuleExample } from '@warmhands/core';

/** Hard stools before a massage for the tummy: ask first. That it comes before massage is ours. */
export const hardStool = {
  id: 'hard-stool',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'hard-stool', is: 'yes' }] },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'reasoned',
  sources: [{ source: 'cg99' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hard-stool` makes of small situations. */
export const hardStoolExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'hard-stool': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'hard-stool': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'hard-stool': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  { title: 'is clear on no', given: { facts: { 'hard-stool': 'no' }, goal: 'constipation' }, finds: 'clear' },
  { title: 'is clear for another goal', given: { facts: { 'hard-stool': 'yes' }, goal: 'sleep' }, finds: 'clear' },
  { title: 'is open while not asked', given: { goal: 'wind' }, finds: 'open', missing: ['hard-stool'] },
] satisfies readonly RuleExample[];
