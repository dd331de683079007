import { describe, expect, it } from 'vitest';
import { entriesByKind } from '../journal/entries-by-kind.ts';
import { sinceFeed } from './since-feed.ts';
import { ago, beliefOf, minutesTo, said, shown, situationOf, type Told } from './situation.fixture.ts';
import { carerNow, stateNow } from './state.ts';
import { yesNoWords } from './yes-no-words.ts';

const [FEED, WAKE] = ['minutes-since-feed', 'minutes-since-wake'] as const;
const span = (kind: string, start: number, end?: number) => ({
  kind,
  ...(kind === 'feed' ? { how: 'breast' } : {}),
  start: ago(start),
  ...(end === undefined ? {} : { end: ago(end) }),
});
const state = (value: string, minutes: number) => said('state', value, minutes);

/** What two answers make, in the order in which they are given here and in the other. */
const both = (answers: readonly unknown[], say: (told: Told) => unknown) => [
  say({ answers }),
  say({ answers: answers.toReversed() }),
];

describe('at this very instant', () => {
  it('[F2] a word counts, and is later than one before it', () => {
    expect(shown('hernia', { answers: [said('hernia', 'no', 0)] })).toBe('no');
    expect(shown('hernia', { answers: [said('hernia', 'yes', 5), said('hernia', 'no', 0)] })).toBe('no');
    expect(shown('carer', { answers: [said('carer', 'ready', 0)] })).toBe('ready');
    expect(shown('stools-in-24h', { answers: [said('stools-in-24h', 5, 0)] })).toBe(5);
    expect(shown('injection-site-sore', { answers: [said('injection-site-sore', 'no', 0)] })).toBe('no');
  });

  it('[F14] the end of a feed answers a carer who is not sure', () => {
    const told = { journal: [span('feed', 40, 0)], answers: [said(FEED, 'unknown', 0)] };
    expect(shown(FEED, told)).toBe(0);
  });

  it('[F21] a reading in order ends a hot one before it', () => {
    const reading = (celsius: number, minutes: number) => ({
      kind: 'temperature',
      at: ago(minutes),
      celsius,
      site: 'armpit',
    });
    const told = { baby: { birth: '2026-05-01', due: '2026-05-01' }, journal: [reading(38.5, 60), reading(37, 0)] };
    expect(shown('feverish', told)).toBe('no');
  });

  it('[F18] a vaccination is one that has happened, and excuses a fever', () => {
    const jab = { kind: 'immunisation', at: ago(0), limbs: [] };
    const hot = { kind: 'temperature', at: ago(5), celsius: 38.4, site: 'armpit' };
    expect(shown('vaccinated-in-48h', { journal: [jab, hot] })).toBe('yes');
    const word = [said('vaccinated-in-48h', 'yes', 0)];
    expect(shown('vaccinated-in-48h', { journal: [hot], answers: word })).toBe('yes');
  });
});

describe('of two at one instant', () => {
  it('[F2] an older answer in minutes never counts, in whatever order they are listed', () => {
    expect(both([said(FEED, 5, 20), said(FEED, 90, 10)], (told) => shown(FEED, told))).toEqual([100, 100]);
  });

  it('[F14] two doubts to come are named by the later', () => {
    const doubts = [said(FEED, 'unknown', -1), said(FEED, 'unknown', -3)];
    expect(both(doubts, (told) => minutesTo(FEED, 'at', told))).toEqual([3, 3]);
    const mixed = [said(FEED, 'unknown', -1), said(FEED, 20, -2)];
    expect(both(mixed, (told) => shown(FEED, told))).toEqual(['not-sure', 'not-sure']);
    expect(both([said(FEED, 5, 10), said(FEED, 90, 10)], (told) => shown(FEED, told))).toEqual([15, 15]);
  });

  it('[F14] a feed and an answer that tell the same are named by the journal', () => {
    const told = { journal: [span('feed', 40, 5)], answers: [said(FEED, 0, 5)] };
    expect(beliefOf(FEED, told)).toMatchObject({ from: 'journal', value: 5 });
  });

  it('[F26] a crying and an answer that tell the same are named by the answer', () => {
    const told = { journal: [span('crying', 5)], answers: [state('crying', 5)] };
    expect(beliefOf('state', told)).toMatchObject({ from: 'answer', value: 'crying' });
  });

  it('[F2] the state of a baby who is to play is the calmer one, however they are listed', () => {
    const states = [state('quiet-alert', 5), state('active-alert', 5)];
    const play = (told: Told) => shown('state', { ...told, goal: 'play' });
    expect(both(states, play)).toEqual(['quiet-alert', 'quiet-alert']);
  });

  it('[F17] the minutes that tell the later waking end a sleep', () => {
    const minutes = [said(WAKE, 20, 5), said(WAKE, 10, 5), said(WAKE, 200, 2)];
    const woken = (told: Told) => shown(WAKE, { ...told, journal: [span('sleep', 60)] });
    expect(both(minutes, woken)).toEqual([15, 15]);
  });
});

it('[F3] of states to come the gravest counts, and not the one that comes last', () => {
  expect(both([state('crying', -5), state('drowsy', -9)], (told) => shown('state', told))).toEqual([
    'crying',
    'crying',
  ]);
});

it('[F2] the carer is as the latest answer says, in whatever order they are listed', () => {
  expect(both([said('carer', 'unfit', 20), said('carer', 'ready', 10)], (told) => shown('carer', told))).toEqual([
    'ready',
    'ready',
  ]);
});

it('[F17] a sleep that nobody has ended since takes nothing from a waking before it', () => {
  const answers = [state('quiet-alert', 30), state('light-sleep', 20)];
  const woken = (told: Told) => shown(WAKE, { ...told, journal: [span('sleep', 60)] });
  expect(both(answers, woken)).toEqual([30, 30]);
});

it('[F17] two sleeps that ended at one moment are told by the later answer, however they are listed', () => {
  const answers = [state('light-sleep', 60), state('quiet-alert', 30), state('light-sleep', 30), said(WAKE, 20, 10)];
  expect(both(answers, (told) => shown(WAKE, told))).toEqual([30, 30]);
  expect(both(answers, (told) => minutesTo(WAKE, 'until', told))).toEqual([1410, 1410]);
});

it('[F6] a number says nothing of a fact of yes and no', () => {
  const situation = situationOf({});
  const answers = [{ fact: 'hernia', value: 3, at: situation.now.instant }] as const;
  expect(yesNoWords({ ...situation, answers }, entriesByKind([])).on('hernia')).toEqual([]);
});

it('[F6] a value that the fact does not have says nothing', () => {
  const now = situationOf({}).now.instant;
  const odd = [{ value: 'yes', at: now }] as const;
  const awake = { asleep: null, lastWaking: null, toldAwake: null };
  const beliefs = [sinceFeed([], odd, now), stateNow(odd, awake, [], null, now), carerNow(odd, now)];
  expect(beliefs.map(({ status }) => status)).toEqual(['not-asked', 'not-asked', 'not-asked']);
});
