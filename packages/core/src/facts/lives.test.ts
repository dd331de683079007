import { describe, expect, it } from 'vitest';
import { MINUTE } from '../base/instant.ts';
import { type AskedFact, QUESTION_FACTS } from '../vocabulary/fact.ts';
import { LIVES, lifeOf } from './lives.ts';
import { said, shown } from './situation.fixture.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The lives of the contract in minutes: better, worse, not sure. */
const TABLE: readonly [AskedFact, number, number, number][] = [
  ['hernia', 90 * DAY, 90 * DAY, 90 * DAY],
  ['navel-healed', 90 * DAY, 7 * DAY, 7 * DAY],
  ['floppy', HOUR, DAY, HOUR],
  ['pale-stool', HOUR, DAY, HOUR],
  ['unwell', HOUR, DAY, HOUR],
  ['skin-infection', 4 * HOUR, DAY, HOUR],
  ['nappy-rash', 4 * HOUR, DAY, HOUR],
  ['overheated', 30, 30, HOUR],
  ['hiccups', 10, 10, 10],
  ['hungry', 20, 20, 20],
  ['vaccinated-in-48h', DAY, 2 * DAY, DAY],
  ['hard-stool', DAY, DAY, DAY],
  ['head-lift', 7 * DAY, 7 * DAY, 7 * DAY],
];

const worse = (fact: AskedFact) => (fact === 'navel-healed' || fact === 'head-lift' ? 'no' : 'yes');
const better = (fact: AskedFact) => (worse(fact) === 'yes' ? 'no' : 'yes');

describe('lives', () => {
  it('[F1] gives a life to every fact that can be answered', () => {
    for (const fact of Object.values(QUESTION_FACTS).flat()) expect(LIVES.get(fact)).toEqual(lifeOf(fact));
    expect(LIVES.size).toBe(Object.values(QUESTION_FACTS).flat().length);
  });

  it.each(TABLE)('[F1] believes a word on %s for as long as the table says', (fact, reassuring, forbidding, unsure) => {
    expect(Object.values(lifeOf(fact)).map((life) => life / MINUTE)).toEqual([reassuring, forbidding, unsure]);
    for (const [value, life] of [
      [better(fact), reassuring],
      [worse(fact), forbidding],
      ['unknown', unsure],
    ] as const) {
      const told = value === 'unknown' ? 'not-sure' : value;
      expect(shown(fact, { answers: [said(fact, value, life - 1)] })).toBe(told);
      expect(shown(fact, { answers: [said(fact, value, life)] })).toBe('not-asked');
    }
  });

  it.each([
    ['state', 'quiet-alert', 10],
    ['carer', 'ready', HOUR],
    ['injection-site-sore', 'no', 4 * HOUR],
    ['stools-in-24h', 3, 12 * HOUR],
    ['days-since-stool', 1, 12 * HOUR],
    ['minutes-since-wake', 30, DAY],
  ] as const)('[F1] believes an answer on %s for its life', (fact, value, life) => {
    expect(shown(fact, { answers: [said(fact, value, life - 1)] })).not.toBe('not-asked');
    expect(shown(fact, { answers: [said(fact, value, life)] })).toBe('not-asked');
    expect(shown(fact, { answers: [said(fact, 'unknown', life - 1)] })).toBe('not-sure');
    expect(shown(fact, { answers: [said(fact, 'unknown', life)] })).toBe('not-asked');
  });
});
