import type { Rule, RuleExample } from '@warmhands/core';

/** A soft spot that bulges in a calm, upright baby: help now. A carer who is not sure is told to ring the same day, by `danger-not-sure`. */
export const bulgingFontanelle = {
  id: 'bulging-fontanelle',
  when: { all: [{ fact: 'bulging-fontanelle', is: 'yes' }, { not: { notSure: 'bulging-fontanelle' } }] },
  says: { verdict: 'care', care: 'emergency' },
  basis: 'guideline',
  sources: [{ source: 'nhs-serious' }, { source: 'mrf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `bulging-fontanelle` makes of small situations. */
export const bulgingFontanelleExamples = [
  { title: 'fires on yes', given: { facts: { 'bulging-fontanelle': 'yes' } }, finds: 'fires' },
  { title: 'leaves not sure to another rule', given: { facts: { 'bulging-fontanelle': 'not-sure' } }, finds: 'clear' },
  { title: 'is clear on no', given: { facts: { 'bulging-fontanelle': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['bulging-fontanelle'] },
] satisfies readonly RuleExample[];
