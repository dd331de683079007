import type { Rule, RuleExample } from '@warmhands/core';

/** A state that the carer cannot name: wait and look again. */
export const stateNotSure = {
  id: 'state-not-sure',
  when: { notSure: 'state' },
  says: { verdict: 'wait' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `state-not-sure` makes of small situations. */
export const stateNotSureExamples = [
  { title: 'fires on not sure', given: { facts: { state: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear when quiet and alert', given: { facts: { state: 'quiet-alert' } }, finds: 'clear' },
  { title: 'leaves crying to its own rule', given: { facts: { state: 'crying' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['state'] },
] satisfies readonly RuleExample[];
