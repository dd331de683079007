import type { Rule, RuleExample } from '@warmhands/core';

/** Very soft or very stiff muscles: the baby's own team must have agreed first. A clearance makes the fact a `no`. */
export const muscleTone = {
  id: 'muscle-tone',
  when: { fact: 'muscle-tone', is: 'yes' },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L52' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `muscle-tone` makes of small situations. */
export const muscleToneExamples = [
  { title: 'fires on yes', given: { facts: { 'muscle-tone': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'muscle-tone': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'muscle-tone': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['muscle-tone'] },
] satisfies readonly RuleExample[];
