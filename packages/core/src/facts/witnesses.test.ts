import { describe, expect, it } from 'vitest';
import { ago, beliefOf, minutesTo, said, shown } from './situation.fixture.ts';

const span = (kind: string) => (start: number, end?: number) => ({
  kind,
  ...(kind === 'feed' ? { how: 'breast' } : {}),
  start: ago(start),
  ...(end === undefined ? {} : { end: ago(end) }),
});
const [feed, sleep, crying] = [span('feed'), span('sleep'), span('crying')];
const [FEED, WAKE] = ['minutes-since-feed', 'minutes-since-wake'] as const;
const state = (value: string, minutes: number) => said('state', value, minutes);
const told = (journal: unknown[], answers: unknown[] = []) => ({ journal, answers });

describe('witnesses', () => {
  const from = (fact: typeof FEED | typeof WAKE | 'state' | 'carer', journal: unknown[], answers: unknown[] = []) => {
    const belief = beliefOf(fact, told(journal, answers));
    return belief.status === 'not-asked' ? null : belief.from;
  };

  it('[F14] are named: the journal for what it tells, the answer for what was said', () => {
    expect([from(FEED, [feed(30)]), from(FEED, [feed(40, 30)])]).toEqual(['journal', 'journal']);
    expect([from(WAKE, [sleep(30)]), from(WAKE, [sleep(40, 30)])]).toEqual(['journal', 'journal']);
    for (const fact of [FEED, WAKE] as const) {
      for (const answer of [said(fact, 5, 5), said(fact, 'unknown', 5), said(fact, 'unknown', -5)]) {
        expect(from(fact, [], [answer])).toBe('answer');
      }
    }
    expect(from(WAKE, [sleep(60)], [state('quiet-alert', 5)])).toBe('answer');
    expect([from('state', [sleep(60)]), from('state', [crying(60)])]).toEqual(['journal', 'journal']);
    expect(from('state', [], [state('drowsy', 5)])).toBe('answer');
    expect(from('carer', [], [said('carer', 'ready', 5)])).toBe('answer');
  });

  it('[F14] of one and the same moment: the one that told it later', () => {
    expect(from(FEED, [feed(40, 20)], [said(FEED, 10, 10)])).toBe('answer');
    const coming = [said(FEED, 20, -1), said(FEED, 20, -3)];
    for (const answers of [coming, coming.toReversed()]) expect(minutesTo(FEED, 'at', { answers })).toBe(3);
  });

  it('[F14] of times to come: not sure before any number, in any order', () => {
    const coming = [said(FEED, 20, -1), said(FEED, 'unknown', -2)];
    for (const answers of [coming, coming.toReversed()]) expect(shown(FEED, { answers })).toBe('not-sure');
  });

  it('[F14] at one instant: a feed or waking in the journal answers a carer who is not sure', () => {
    expect(shown(FEED, told([feed(40, 5)], [said(FEED, 'unknown', 5)]))).toBe(5);
    expect(shown(WAKE, told([sleep(40, 5)], [said(WAKE, 'unknown', 5)]))).toBe(5);
  });

  it('[F15] count from the very start of a feed whose end was lost', () => {
    expect(shown(FEED, told([feed(130)], [said(FEED, 0, 130)]))).toBe(130);
  });

  it('[F13] count at the moment at which they speak', () => {
    expect([shown(FEED, told([], [said(FEED, 90, 0)])), shown(WAKE, told([], [said(WAKE, 90, 0)]))]).toEqual([90, 90]);
  });
});

describe('the end of a sleep', () => {
  it.each(['quiet-alert', 'active-alert', 'crying'])('[F17] is an answer of %s', (awake) => {
    expect(shown(WAKE, told([sleep(60)], [state(awake, 5)]))).toBe(5);
    expect(minutesTo(WAKE, 'since', told([sleep(60)], [state(awake, 0)]))).toBe(0);
    expect(minutesTo(WAKE, 'since', told([sleep(60)], [state(awake, -5)]))).toBeNull();
  });

  it('[F17] is the first of several, however they are listed', () => {
    expect(shown(WAKE, told([sleep(60)], [state('crying', 2), state('crying', 30)]))).toBe(30);
  });

  it('[F17] may be the very moment at which it began, and no carer who is not sure ends it', () => {
    expect(shown(WAKE, told([sleep(60)], [said(WAKE, 55, 5)]))).toBe(60);
    expect(shown('state', told([sleep(60)], [said(WAKE, 'unknown', 5)]))).toBe('light-sleep');
  });
});

describe('the state', () => {
  it('[F26] stays crying until somebody says another one', () => {
    for (const answer of [state('crying', 20), state('unknown', 20), state('quiet-alert', -5)]) {
      expect(shown('state', told([crying(30)], [answer]))).toBe('crying');
    }
  });

  it('[F3] to come counts only where it is graver, and then the latest', () => {
    expect(shown('state', { answers: [state('drowsy', -5)], goal: 'play' })).toBe('drowsy');
    expect(shown('state', told([], [state('deep-sleep', -5)]))).toBe('deep-sleep');
    expect(shown('state', told([], [state('crying', 5), state('drowsy', -5)]))).toBe('crying');
    expect(minutesTo('state', 'at', told([], [state('crying', 5), state('crying', -5)]))).toBe(-5);
    const coming = [state('crying', -5), state('crying', -9)];
    for (const answers of [coming, coming.toReversed()]) expect(minutesTo('state', 'at', { answers })).toBe(9);
  });

  it('[F2] is the gravest of one instant, however they are listed', () => {
    const both = [state('unknown', 5), state('quiet-alert', 5)];
    for (const answers of [both, both.toReversed()]) expect(shown('state', { answers })).toBe('not-sure');
  });
});
