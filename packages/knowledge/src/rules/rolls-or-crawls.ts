import type { Rule, RuleExample } from '@warmhands/core';
import { PRONE } from './stroke-groups.ts';

/** A baby who moves: short and playful. Before 4 months not asked counts as no. */
export const rollsOrCrawls = {
  id: 'rolls-or-crawls',
  when: {
    all: [
      { fact: 'rolls-or-crawls', is: 'yes' },
      {
        any: [
          { age: 'corrected', from: { months: 4 } },
          { surely: { any: [{ fact: 'rolls-or-crawls', is: 'yes' }, { notSure: 'rolls-or-crawls' }] } },
        ],
      },
    ],
  },
  says: { verdict: 'adapt', leaveOut: { strokes: PRONE }, limits: { minutes: 10 } },
  basis: 'reasoned',
  sources: [],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `rolls-or-crawls` makes of small situations. */
export const rollsOrCrawlsExamples = [
  { title: 'fires on yes', given: { facts: { 'rolls-or-crawls': 'yes' }, ageDays: 200 }, finds: 'fires' },
  {
    title: 'fires on yes before 4 months',
    given: { facts: { 'rolls-or-crawls': 'yes' }, ageDays: 100 },
    finds: 'fires',
  },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'rolls-or-crawls': 'not-sure' }, ageDays: 100 },
    finds: 'fires',
  },
  { title: 'is clear on no', given: { facts: { 'rolls-or-crawls': 'no' }, ageDays: 200 }, finds: 'clear' },
  {
    title: 'is open while not asked from 4 months',
    given: { ageDays: 130 },
    finds: 'open',
    missing: ['rolls-or-crawls'],
  },
  {
    title: 'counts not asked as no before 4 months',
    given: { ageDays: 100 },
    finds: 'clear',
    missing: ['rolls-or-crawls'],
  },
] satisfies readonly RuleExample[];
