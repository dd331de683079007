import type { Rule, RuleExample } from '@warmhands/core';

/** A baby who hangs limp: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const floppy = {
  id: 'floppy',
  when: { all: [{ fact: 'floppy', is: 'yes' }, { not: { notSure: 'floppy' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'nhs-serious' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `floppy` makes of small situations. */
export const floppyExamples = [
  { title: 'fires on yes', given: { facts: { floppy: 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { floppy: 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { floppy: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['floppy'] },
] satisfies readonly RuleExample[];
