import type { Rule, RuleExample } from '@warmhands/core';

/** Stools like a ribbon: no strokes for the tummy's sake before somebody has looked. */
export const ribbonStool = {
  id: 'ribbon-stool',
  when: { all: [{ goal: ['wind', 'constipation'] }, { fact: 'ribbon-stool', is: 'yes' }] },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'cg99-t2' }, { source: 'gpn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `ribbon-stool` makes of small situations. */
export const ribbonStoolExamples = [
  {
    title: 'fires before tummy comfort',
    given: { facts: { 'ribbon-stool': 'yes' }, goal: 'constipation' },
    finds: 'fires',
  },
  { title: 'fires before wind', given: { facts: { 'ribbon-stool': 'yes' }, goal: 'wind' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'ribbon-stool': 'not-sure' }, goal: 'wind' },
    finds: 'fires',
  },
  { title: 'is clear on no', given: { facts: { 'ribbon-stool': 'no' }, goal: 'constipation' }, finds: 'clear' },
  { title: 'is clear for another goal', given: { facts: { 'ribbon-stool': 'yes' }, goal: 'sleep' }, finds: 'clear' },
  { title: 'is clear without a goal', given: { facts: { 'ribbon-stool': 'yes' } }, finds: 'clear' },
  { title: 'is open while not asked', given: { goal: 'constipation' }, finds: 'open', missing: ['ribbon-stool'] },
] satisfies readonly RuleExample[];
