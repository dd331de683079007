import type { Rule, RuleExample } from '@warmhands/core';

/** Few wet nappies: ring somebody the same day. */
export const fewWetNappies = {
  id: 'few-wet-nappies',
  when: { fact: 'few-wet-nappies', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `few-wet-nappies` makes of small situations. */
export const fewWetNappiesExamples = [
  { title: 'fires on yes', given: { facts: { 'few-wet-nappies': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'few-wet-nappies': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'few-wet-nappies': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['few-wet-nappies'] },
] satisfies readonly RuleExample[];
