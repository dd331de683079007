import type { Rule, RuleExample } from '@warmhands/core';

/** A soft spot that is sunken: ring somebody the same day. */
export const sunkenFontanelle = {
  id: 'sunken-fontanelle',
  when: { fact: 'sunken-fontanelle', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `sunken-fontanelle` makes of small situations. */
export const sunkenFontanelleExamples = [
  { title: 'fires on yes', given: { facts: { 'sunken-fontanelle': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'sunken-fontanelle': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'sunken-fontanelle': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['sunken-fontanelle'] },
] satisfies readonly RuleExample[];
