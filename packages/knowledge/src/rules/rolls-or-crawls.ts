import type { Rule, RuleExample } from '@warmhands/core';
import { PRONE } from './stroke-groups.ts';

/** A baby who moves gets a short, playful plan. That not asked counts as no before 4 months is settled with the facts. [F32] */
export const rollsOrCrawls = {
  id: 'rolls-or-crawls',
  when: { fact: 'rolls-or-crawls', is: 'yes' },
  says: { verdict: 'adapt', leaveOut: { strokes: PRONE }, limits: { minutes: 10 } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `rolls-or-crawls` makes of small situations. */
export const rollsOrCrawlsExamples = [
  { title: 'fires on yes', given: { facts: { 'rolls-or-crawls': 'yes' } }, finds: 'fires' },
  { title: 'counts not sure as the worse', given: { facts: { 'rolls-or-crawls': 'not-sure' } }, finds: 'fires' },
  { title: 'is clear on no', given: { facts: { 'rolls-or-crawls': 'no' } }, finds: 'clear' },
  { title: 'is open while not asked', given: {}, finds: 'open', missing: ['rolls-or-crawls'] },
] satisfies readonly RuleExample[];
