import type { Rule, RuleExample } from '@warmhands/core';

/** A dimple, a tuft of hair or an opening that looks misplaced: no strokes for the tummy's sake before somebody has looked. */
export const spineOrAnusFinding = {
  id: 'spine-or-anus-finding',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'spine-or-anus-finding', is: 'yes' }] },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }, { source: 'gpn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `spine-or-anus-finding` makes of small situations. */
export const spineOrAnusFindingExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'spine-or-anus-finding': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'spine-or-anus-finding': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'spine-or-anus-finding': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  {
    title: 'is clear on no',
    given: { facts: { 'spine-or-anus-finding': 'no' }, goal: 'constipation' },
    finds: 'clear',
  },
  {
    title: 'is clear for another goal',
    given: { facts: { 'spine-or-anus-finding': 'yes' }, goal: 'sleep' },
    finds: 'clear',
  },
  { title: 'is clear without a goal', given: { facts: { 'spine-or-anus-finding': 'yes' } }, finds: 'clear' },
  {
    title: 'is open while not asked',
    given: { goal: 'constipation' },
    finds: 'open',
    missing: ['spine-or-anus-finding'],
  },
] satisfies readonly RuleExample[];
