import type { Rule, RuleExample } from '@warmhands/core';

/** Eczema that weeps: ring somebody the same day. */
export const weepingEczema = {
  id: 'weeping-eczema',
  when: { fact: 'weeping-eczema', is: 'yes' },
  says: { verdict: 'care', care: 'today' },
  basis: 'instructors',
  sources: [{ source: 'pt' }, { source: 'nes' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `weeping-eczema` makes of small situations. */
export const weepingEczemaExamples = [
  { title: 'fires on yes', given: { facts: { 'weeping-eczema': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'weeping-eczema': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'weeping-eczema': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['weeping-eczema'] },
] satisfies readonly RuleExample[];
