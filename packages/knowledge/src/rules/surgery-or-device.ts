import type { Rule, RuleExample } from '@warmhands/core';

/** A wound, stoma, tube, line or shunt: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const surgeryOrDevice = {
  id: 'surgery-or-device',
  when: { fact: 'surgery-or-device', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }, { source: 'cuh' }, { source: 'pt' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `surgery-or-device` makes of small situations. */
export const surgeryOrDeviceExamples = [
  { title: 'fires on yes', given: { facts: { 'surgery-or-device': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'surgery-or-device': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'surgery-or-device': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['surgery-or-device'] },
] satisfies readonly RuleExample[];
