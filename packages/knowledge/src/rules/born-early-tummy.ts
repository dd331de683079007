import type { Rule, RuleExample } from '@warmhands/core';
import { PRONE, TUMMY } from './stroke-groups.ts';

/** Born early and cleared, under 44 weeks since the last period: no tummy and no prone strokes. The number of weeks is ours. */
export const bornEarlyTummy = {
  id: 'born-early-tummy',
  when: {
    all: [
      { fact: 'born-early', is: 'yes' },
      { cleared: 'born-early' },
      { age: 'post-menstrual', before: { weeks: 44 } },
    ],
  },
  says: { verdict: 'adapt', leaveOut: { strokes: [...TUMMY, ...PRONE] } },
  basis: 'reasoned',
  sources: [{ source: 'kark' }, { source: 'zweif' }, { source: 'maas' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `born-early-tummy` makes of small situations. */
export const bornEarlyTummyExamples = [
  {
    title: 'fires at 43 weeks',
    given: { facts: { 'born-early': 'yes' }, ageDays: 61, dueInDays: 40, cleared: ['born-early'] },
    finds: 'fires',
  },
  {
    title: 'is clear at 44 weeks',
    given: { facts: { 'born-early': 'yes' }, ageDays: 68, dueInDays: 40, cleared: ['born-early'] },
    finds: 'clear',
  },
  {
    title: 'leaves a baby who is not cleared to `born-early`',
    given: { facts: { 'born-early': 'yes' }, ageDays: 61, dueInDays: 40 },
    finds: 'clear',
  },
  {
    title: 'is clear for a baby born on time',
    given: { facts: { 'born-early': 'no' }, ageDays: 10, cleared: ['born-early'] },
    finds: 'clear',
  },
  {
    title: 'is open while the due date is not asked',
    given: { ageDays: 61, dueInDays: 'not-asked', cleared: ['born-early'] },
    finds: 'open',
    missing: ['born-early'],
  },
] satisfies readonly RuleExample[];
