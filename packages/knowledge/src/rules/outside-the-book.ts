import type { Rule, RuleExample } from '@warmhands/core';

/** From day 731 the book has nothing to say. */
export const outsideTheBook = {
  id: 'outside-the-book',
  when: { age: 'birth', from: { days: 731 } },
  says: { verdict: 'wait' },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `outside-the-book` makes of small situations. */
export const outsideTheBookExamples = [
  { title: 'fires on day 731', given: { ageDays: 731 }, finds: 'fires' },
  { title: 'is clear on day 730', given: { ageDays: 730 }, finds: 'clear' },
  { title: 'is clear on the day of birth', given: { ageDays: 0 }, finds: 'clear' },
] satisfies readonly RuleExample[];
