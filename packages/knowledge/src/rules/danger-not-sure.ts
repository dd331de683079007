import { QUESTION_FACTS, type Rule, type RuleExample } from '@warmhands/core';
import { ALL_ELSE_IN_ORDER } from './otherwise-in-order.example.ts';

/** A danger sign of which the carer is not sure: somebody should look the same day. */
export const dangerNotSure = {
  id: 'danger-not-sure',
  when: { any: QUESTION_FACTS.danger.map((fact) => ({ notSure: fact })) },
  says: { verdict: 'care', care: 'today' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `danger-not-sure` makes of small situations. */
export const dangerNotSureExamples = [
  { title: 'fires on one that is not sure', given: { facts: { floppy: 'not-sure' } }, finds: 'fires' },
  {
    title: 'fires beside a danger that is plain',
    given: { facts: { floppy: 'yes', 'hard-to-wake': 'not-sure' } },
    finds: 'fires',
  },
  { title: 'is clear when all are no', given: { facts: ALL_ELSE_IN_ORDER }, finds: 'clear' },
  { title: 'leaves a yes to its own rule', given: { facts: { ...ALL_ELSE_IN_ORDER, floppy: 'yes' } }, finds: 'clear' },
  { title: 'is open while none is asked', given: {}, finds: 'open', missing: QUESTION_FACTS.danger },
] satisfies readonly RuleExample[];
