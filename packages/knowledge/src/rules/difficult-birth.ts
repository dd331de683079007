import type { Rule, RuleExample } from '@warmhands/core';
import { HEAD } from './stroke-groups.ts';

/** A difficult birth: the head is left alone. */
export const difficultBirth = {
  id: 'difficult-birth',
  when: { fact: 'difficult-birth', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: HEAD } },
  basis: 'article',
  sources: [{ source: 'article-2', place: 'L29' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `difficult-birth` makes of small situations. */
export const difficultBirthExamples = [
  { title: 'fires on yes', given: { facts: { 'difficult-birth': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'difficult-birth': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'difficult-birth': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['difficult-birth'] },
] satisfies readonly RuleExample[];
