import type { Rule, RuleExample } from '@warmhands/core';

/** Within 48 hours of a vaccination: holding only. */
export const vaccinatedIn48h = {
  id: 'vaccinated-in-48h',
  when: { fact: 'vaccinated-in-48h', is: 'yes' },
  says: { verdict: 'wait', until: { after: 'vaccinated-in-48h', minutes: 2880 } },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L72' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `vaccinated-in-48h` makes of small situations. */
export const vaccinatedIn48hExamples = [
  { title: 'fires on yes', given: { facts: { 'vaccinated-in-48h': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'vaccinated-in-48h': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'vaccinated-in-48h': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['vaccinated-in-48h'] },
] satisfies readonly RuleExample[];
