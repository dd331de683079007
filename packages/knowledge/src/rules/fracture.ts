import type { Rule, RuleExample } from '@warmhands/core';

/** A broken bone: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const fracture = {
  id: 'fracture',
  when: { fact: 'fracture', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }, { source: 'cuh' }, { source: 'pt' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `fracture` makes of small situations. */
export const fractureExamples = [
  { title: 'fires on yes', given: { facts: { fracture: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { fracture: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { fracture: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['fracture'] },
] satisfies readonly RuleExample[];
