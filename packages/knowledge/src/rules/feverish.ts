import type { Rule, RuleExample } from '@warmhands/core';

/** A fever: no massage until it is over. It has no end of its own. */
export const feverish = {
  id: 'feverish',
  when: { fact: 'feverish', is: 'yes' },
  says: { verdict: 'wait' },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L70' }, { source: 'asop' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `feverish` makes of small situations. */
export const feverishExamples = [
  { title: 'fires on yes', given: { facts: { feverish: 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { feverish: 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { feverish: 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['feverish'] },
] satisfies readonly RuleExample[];
