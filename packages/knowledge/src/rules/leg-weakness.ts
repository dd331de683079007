import type { Rule, RuleExample } from '@warmhands/core';

/** Legs that have become weak: no strokes for the tummy's sake before somebody has looked. */
export const legWeakness = {
  id: 'leg-weakness',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'leg-weakness', is: 'yes' }] },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }, { source: 'gpn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `leg-weakness` makes of small situations. */
export const legWeaknessExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'leg-weakness': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'leg-weakness': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'leg-weakness': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  { title: 'is clear on no', given: { facts: { 'leg-weakness': 'no' }, goal: 'constipation' }, finds: 'clear' },
  { title: 'is clear for another goal', given: { facts: { 'leg-weakness': 'yes' }, goal: 'sleep' }, finds: 'clear' },
  { title: 'is clear without a goal', given: { facts: { 'leg-weakness': 'yes' } }, finds: 'clear' },
  { title: 'is open while not asked', given: { goal: 'constipation' }, finds: 'open', missing: ['leg-weakness'] },
] satisfies readonly RuleExample[];
