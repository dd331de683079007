import type { Rule, RuleExample } from '@warmhands/core';
import { NOT_WITH_ECZEMA } from './stroke-groups.ts';

/** Eczema: long strokes only, no rubbing and no circles. */
export const eczema = {
  id: 'eczema',
  when: { fact: 'eczema', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: NOT_WITH_ECZEMA } },
  basis: 'guideline',
  sources: [{ source: 'nes' }, { source: 'pharmn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `eczema` makes of small situations. */
export const eczemaExamples = [
  { title: 'fires on yes', given: { facts: { eczema: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { eczema: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { eczema: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['eczema'] },
] satisfies readonly RuleExample[];
