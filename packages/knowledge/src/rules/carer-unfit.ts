import type { Rule, RuleExample } from '@warmhands/core';

/** A carer who is drowsy, drunk, drugged or has a cold sore. Not sure counts as unfit. */
export const carerUnfit = {
  id: 'carer-unfit',
  when: { carer: ['unfit'] },
  says: { verdict: 'wait' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `carer-unfit` makes of small situations. */
export const carerUnfitExamples = [
  { title: 'fires on unfit', given: { facts: { carer: 'unfit' } }, finds: 'fires' },
  { title: 'counts not sure as unfit', given: { facts: { carer: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear when ready', given: { facts: { carer: 'ready' } }, finds: 'clear' },
  { title: 'leaves overwhelmed to its own rule', given: { facts: { carer: 'overwhelmed' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['carer'] },
] satisfies readonly RuleExample[];
