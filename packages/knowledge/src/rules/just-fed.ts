import type { Rule, RuleExample } from '@warmhands/core';

/** Less than 60 minutes since the end of a feed: no stroke of any kind. */
export const justFed = {
  id: 'just-fed',
  when: { fact: 'minutes-since-feed', below: 60 },
  says: { verdict: 'wait', until: { after: 'minutes-since-feed', minutes: 60 } },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L69' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `just-fed` makes of small situations. */
export const justFedExamples = [
  { title: 'fires at 59 minutes', given: { facts: { 'minutes-since-feed': 59 } }, finds: 'fires' },
  { title: 'is clear at 60 minutes', given: { facts: { 'minutes-since-feed': 60 } }, finds: 'clear' },
  { title: 'fires during a feed', given: { facts: { 'minutes-since-feed': 0 } }, finds: 'fires' },
  { title: 'waits without end when not sure', given: { facts: { 'minutes-since-feed': 'not-sure' } }, finds: 'fires' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['minutes-since-feed'] },
] satisfies readonly RuleExample[];
