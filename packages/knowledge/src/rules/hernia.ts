import type { Rule, RuleExample } from '@warmhands/core';
import { TUMMY } from './stroke-groups.ts';

/** A hernia: the tummy is left alone. */
export const hernia = {
  id: 'hernia',
  when: { fact: 'hernia', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: TUMMY } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hernia` makes of small situations. */
export const herniaExamples = [
  { title: 'fires on yes', given: { facts: { hernia: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { hernia: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { hernia: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['hernia'] },
] satisfies readonly RuleExample[];
