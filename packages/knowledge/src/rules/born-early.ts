import type { Rule, RuleExample } from '@warmhands/core';

/** Born more than 21 days before the due date: the team must have agreed first. */
export const bornEarly = {
  id: 'born-early',
  when: { all: [{ fact: 'born-early', is: 'yes' }, { not: { cleared: 'born-early' } }] },
  says: { verdict: 'care', care: 'before-massage' },
  basis: 'study',
  sources: [{ source: 'kark' }, { source: 'zweif' }, { source: 'maas' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `born-early` makes of small situations. */
export const bornEarlyExamples = [
  { title: 'fires while nobody has agreed', given: { facts: { 'born-early': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'born-early': 'not-sure' } }, finds: 'fires' },
  {
    title: 'is clear once a professional has agreed',
    given: { facts: { 'born-early': 'yes' }, cleared: ['born-early'] },
    finds: 'clear',
  },
  { title: 'is clear for a baby born on time', given: { facts: { 'born-early': 'no' } }, finds: 'clear' },
  { title: 'is open while the due date is not asked', given: {}, finds: 'open', missing: ['born-early'] },
] satisfies readonly RuleExample[];
