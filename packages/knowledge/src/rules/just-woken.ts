import type { Rule, RuleExample } from '@warmhands/core';

/** Less than 15 minutes since waking. The article gives no number; the minutes are ours. */
export const justWoken = {
  id: 'just-woken',
  when: { fact: 'minutes-since-wake', below: 15 },
  says: { verdict: 'wait', until: { after: 'minutes-since-wake', minutes: 15 } },
  basis: 'reasoned',
  sources: [{ source: 'article-1', place: 'L74' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `just-woken` makes of small situations. */
export const justWokenExamples = [
  { title: 'fires at 14 minutes', given: { facts: { 'minutes-since-wake': 14 } }, finds: 'fires' },
  { title: 'is clear at 15 minutes', given: { facts: { 'minutes-since-wake': 15 } }, finds: 'clear' },
  { title: 'waits without end when not sure', given: { facts: { 'minutes-since-wake': 'not-sure' } }, finds: 'fires' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['minutes-since-wake'] },
] satisfies readonly RuleExample[];
