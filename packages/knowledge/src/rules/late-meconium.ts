import type { Rule, RuleExample } from '@warmhands/core';

/** A first stool later than 48 hours: no strokes for the tummy's sake before somebody has looked. */
export const lateMeconium = {
  id: 'late-meconium',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'late-meconium', is: 'yes' }] },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }, { source: 'gpn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `late-meconium` makes of small situations. */
export const lateMeconiumExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'late-meconium': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'late-meconium': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'late-meconium': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  { title: 'is clear on no', given: { facts: { 'late-meconium': 'no' }, goal: 'constipation' }, finds: 'clear' },
  { title: 'is clear for another goal', given: { facts: { 'late-meconium': 'yes' }, goal: 'sleep' }, finds: 'clear' },
  { title: 'is clear without a goal', given: { facts: { 'late-meconium': 'yes' } }, finds: 'clear' },
  { title: 'is open while not asked', given: { goal: 'constipation' }, finds: 'open', missing: ['late-meconium'] },
] satisfies readonly RuleExample[];
