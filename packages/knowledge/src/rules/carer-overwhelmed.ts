import type { Rule, RuleExample } from '@warmhands/core';

/** A carer who cannot take any more: baby safe, step away, call someone. */
export const carerOverwhelmed = {
  id: 'carer-overwhelmed',
  when: { all: [{ carer: ['overwhelmed'] }, { not: { notSure: 'carer' } }] },
  says: { verdict: 'wait' },
  basis: 'guideline',
  sources: [{ source: 'icon' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `carer-overwhelmed` makes of small situations. */
export const carerOverwhelmedExamples = [
  { title: 'fires on overwhelmed', given: { facts: { carer: 'overwhelmed' } }, finds: 'fires' },
  { title: 'is clear when ready', given: { facts: { carer: 'ready' } }, finds: 'clear' },
  { title: 'leaves not sure to `carer-unfit`', given: { facts: { carer: 'not-sure' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['carer'] },
] satisfies readonly RuleExample[];
