import type { Rule, RuleExample } from '@warmhands/core';

/** A hard or painful lump in the groin or scrotum: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const groinLump = {
  id: 'groin-lump',
  when: { all: [{ fact: 'groin-lump', is: 'yes' }, { not: { notSure: 'groin-lump' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'rcem' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `groin-lump` makes of small situations. */
export const groinLumpExamples = [
  { title: 'fires on yes', given: { facts: { 'groin-lump': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'groin-lump': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'groin-lump': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['groin-lump'] },
] satisfies readonly RuleExample[];
