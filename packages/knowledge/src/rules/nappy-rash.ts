import type { Rule, RuleExample } from '@warmhands/core';

/** Nappy rash: the bottom is left alone. */
export const nappyRash = {
  id: 'nappy-rash',
  when: { fact: 'nappy-rash', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: ['bottom-circles'] } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `nappy-rash` makes of small situations. */
export const nappyRashExamples = [
  { title: 'fires on yes', given: { facts: { 'nappy-rash': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'nappy-rash': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'nappy-rash': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['nappy-rash'] },
] satisfies readonly RuleExample[];
