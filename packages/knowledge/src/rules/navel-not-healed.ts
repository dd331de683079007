import type { Rule, RuleExample } from '@warmhands/core';
import { TUMMY } from './stroke-groups.ts';

/** A navel that is not healed and dry, or not known to be: the tummy is left alone. */
export const navelNotHealed = {
  id: 'navel-not-healed',
  when: { fact: 'navel-healed', is: 'no' },
  says: { verdict: 'adapt', leaveOut: { strokes: TUMMY } },
  basis: 'instructors',
  sources: [{ source: 'nashik' }, { source: 'byron' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `navel-not-healed` makes of small situations. */
export const navelNotHealedExamples = [
  { title: 'fires on no', given: { facts: { 'navel-healed': 'no' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'navel-healed': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on yes', given: { facts: { 'navel-healed': 'yes' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['navel-healed'] },
] satisfies readonly RuleExample[];
