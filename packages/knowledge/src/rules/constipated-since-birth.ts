import type { Rule, RuleExample } from '@warmhands/core';

/** Hard stools from the first weeks on: no strokes for the tummy's sake before somebody has looked. */
export const constipatedSinceBirth = {
  id: 'constipated-since-birth',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'constipated-since-birth', is: 'yes' }] },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }, { source: 'gpn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `constipated-since-birth` makes of small situations. */
export const constipatedSinceBirthExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'constipated-since-birth': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'constipated-since-birth': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'constipated-since-birth': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'is clear on no',
    given: { facts: { 'constipated-since-birth': 'no' }, goal: 'constipation' },
    finds: 'clear',
  },
  {
    title: 'is clear for another goal',
    given: { facts: { 'constipated-since-birth': 'yes' }, goal: 'sleep' },
    finds: 'clear',
  },
  { title: 'is clear without a goal', given: { facts: { 'constipated-since-birth': 'yes' } }, finds: 'clear' },
  {
    title: 'is open while not asked',
    given: { goal: 'constipation' },
    finds: 'open',
    missing: ['constipated-since-birth'],
  },
] satisfies readonly RuleExample[];
