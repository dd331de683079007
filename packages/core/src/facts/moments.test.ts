import { describe, expect, it } from 'vitest';
import { ago, beliefOf, minutesTo, said, shown } from './situation.fixture.ts';

const feed = (start: number, end?: number) => ({
  kind: 'feed',
  start: ago(start),
  how: 'breast',
  ...(end === undefined ? {} : { end: ago(end) }),
});
const sleep = (start: number, end?: number) => ({
  kind: 'sleep',
  start: ago(start),
  ...(end === undefined ? {} : { end: ago(end) }),
});
const fed = (journal: unknown[], answers: unknown[] = []) => ({ journal, answers });
const FEED = 'minutes-since-feed';
const WAKE = 'minutes-since-wake';

describe('minutes since the feed', () => {
  it('[F13] counts from the end of the last feed, and from the answer', () => {
    expect(shown(FEED, fed([feed(100, 80), feed(300, 290)]))).toBe(80);
    expect(shown(FEED, fed([], [said(FEED, 10, 25)]))).toBe(35);
    expect(minutesTo(FEED, 'since', fed([], [said(FEED, 10, 25)]))).toBe(-35);
    expect(shown(FEED, fed([feed(59.5, 59.5)]))).toBe(59);
    expect(shown(FEED, fed([]))).toBe('not-asked');
  });

  it('[F14] takes the witness that forbids longer', () => {
    expect(shown(FEED, fed([feed(100, 80)], [said(FEED, 10, 5)]))).toBe(15);
    expect(shown(FEED, fed([feed(40, 20)], [said(FEED, 90, 5)]))).toBe(20);
    expect(shown(FEED, fed([feed(100, 80)], [said(FEED, 'unknown', 5)]))).toBe('not-sure');
    expect(shown(FEED, fed([feed(40, 30)], [said(FEED, 'unknown', 50)]))).toBe(30);
    expect(shown(FEED, fed([feed(30)], [said(FEED, 'unknown', 5)]))).toBe(0);
  });

  it('[F2] takes the latest answer, and of one instant the one that forbids longer', () => {
    expect(shown(FEED, fed([], [said(FEED, 5, 20), said(FEED, 90, 10)]))).toBe(100);
    expect(shown(FEED, fed([], [said(FEED, 5, 10), said(FEED, 90, 10)]))).toBe(15);
    expect(shown(FEED, fed([], [said(FEED, 'unknown', 10), said(FEED, 90, 10)]))).toBe('not-sure');
  });

  it('[F15] lives until the feed is 4 h old, an answer also for an hour', () => {
    expect(shown(FEED, fed([feed(250, 239)]))).toBe(239);
    expect(shown(FEED, fed([feed(250, 240)]))).toBe('not-asked');
    expect(shown(FEED, fed([], [said(FEED, 400, 59)]))).toBe(459);
    expect(shown(FEED, fed([], [said(FEED, 400, 60)]))).toBe('not-asked');
    expect(shown(FEED, fed([], [said(FEED, 0, 239)]))).toBe(239);
    expect(minutesTo(FEED, 'until', fed([feed(100, 80)]))).toBe(160);
  });

  it('[F15] goes on without an end for 2 h, and then its end is lost', () => {
    expect(beliefOf(FEED, fed([feed(119)]))).toMatchObject({ value: 0, since: null });
    expect(minutesTo(FEED, 'until', fed([feed(100)]))).toBe(20);
    expect(shown(FEED, fed([feed(120)]))).toBe('not-asked');
    expect(shown(FEED, fed([feed(130), feed(200, 180)]))).toBe('not-asked');
    expect(shown(FEED, fed([feed(130), feed(100, 80)]))).toBe(80);
    expect(shown(FEED, fed([feed(130)], [said(FEED, 0, 150)]))).toBe('not-asked');
    expect(shown(FEED, fed([feed(130)], [said(FEED, 90, 5)]))).toBe(95);
    expect(shown(FEED, fed([feed(90), feed(70, 61)]))).toBe(0);
  });

  it('[F3] takes a feed to come as going on now', () => {
    expect(beliefOf(FEED, fed([feed(-30, -50), feed(100, 80)]))).toMatchObject({ value: 0, since: null });
    expect(minutesTo(FEED, 'at', fed([feed(-30)]))).toBe(30);
    expect(beliefOf(FEED, fed([feed(20, -10)]))).toMatchObject({ value: 0, since: null });
  });

  it('[F4] lets a number to come forbid but never allow', () => {
    expect(shown(FEED, fed([], [said(FEED, 59, -1)]))).toBe(59);
    expect(shown(FEED, fed([], [said(FEED, 60, -1)]))).toBe('not-asked');
    expect(shown(FEED, fed([feed(90, 80)], [said(FEED, 20, -1)]))).toBe(20);
    expect(shown(FEED, fed([feed(90, 80)], [said(FEED, 'unknown', -1)]))).toBe('not-sure');
    expect(shown(WAKE, fed([], [said(WAKE, 14, -1)]))).toBe(14);
    expect(shown(WAKE, fed([], [said(WAKE, 15, -1)]))).toBe('not-asked');
  });
});

describe('minutes since waking, and the state', () => {
  const awake = (minutes: number) => said('state', 'quiet-alert', minutes);

  it('[F16] counts from the end of the last sleep of a day, and from the answer', () => {
    expect(shown(WAKE, fed([sleep(100, 40), sleep(500, 300)]))).toBe(40);
    expect(shown(WAKE, fed([sleep(1500, 1439)]))).toBe(1439);
    expect(shown(WAKE, fed([sleep(1500, 1440)]))).toBe('not-asked');
    expect(shown(WAKE, fed([], [said(WAKE, 5, 5)]))).toBe(10);
    expect(shown(WAKE, fed([sleep(100, 4)], [said(WAKE, 90, 1)]))).toBe(4);
    expect(shown(WAKE, fed([sleep(100, 40)], [said(WAKE, 'unknown', 5)]))).toBe('not-sure');
    expect(shown(WAKE, fed([sleep(100, 4)], [said(WAKE, 'unknown', 5)]))).toBe(4);
    expect(shown(WAKE, fed([sleep(100, 40)], [said(WAKE, 'unknown', -5)]))).toBe('not-sure');
  });

  it('[F17] is asleep while a sleep goes on, for 12 h', () => {
    expect(shown('state', fed([sleep(719)]))).toBe('light-sleep');
    expect(beliefOf(WAKE, fed([sleep(719)]))).toMatchObject({ value: 0, since: null });
    expect(shown('state', fed([sleep(720)]))).toBe('not-asked');
    expect(shown('state', fed([sleep(-30)], [awake(1)]))).toBe('light-sleep');
    expect(shown('state', fed([sleep(60, -30)]))).toBe('light-sleep');
    expect(shown('state', fed([sleep(300), sleep(200, 100)]))).toBe('light-sleep');
  });

  it('[F17] wakes by the first later answer that says so', () => {
    expect(shown('state', fed([sleep(60)], [awake(5)]))).toBe('quiet-alert');
    expect(shown(WAKE, fed([sleep(60)], [awake(5)]))).toBe(5);
    expect(shown(WAKE, fed([sleep(60)], [awake(30), awake(2)]))).toBe(30);
    expect(shown('state', fed([sleep(60)], [awake(30)]))).toBe('not-asked');
    expect(shown('state', fed([sleep(60)], [awake(60)]))).toBe('light-sleep');
    expect(shown('state', fed([sleep(60)], [said('state', 'drowsy', 30)]))).toBe('light-sleep');
    expect(shown('state', fed([sleep(60)], [said('state', 'drowsy', 3)]))).toBe('drowsy');
    expect(shown(WAKE, fed([sleep(60)], [said('state', 'drowsy', 3)]))).toBe(0);
    expect(shown(WAKE, fed([sleep(60)], [said(WAKE, 20, 5)]))).toBe(25);
    expect(shown(WAKE, fed([sleep(60)], [said(WAKE, 90, 5)]))).toBe(5);
    expect(shown(WAKE, fed([sleep(60)], [said(WAKE, 20, 5), awake(5)]))).toBe(5);
  });

  it('[F17] takes who was said to be asleep, and then awake, for just woken', () => {
    const asleep = (minutes: number) => said('state', 'light-sleep', minutes);
    expect(shown(WAKE, fed([], [asleep(10), awake(9)]))).toBe(9);
    expect(shown(WAKE, fed([], [said('state', 'deep-sleep', 10), awake(9), awake(2)]))).toBe(9);
    expect(shown(WAKE, fed([], [asleep(10)]))).toBe('not-asked');
    expect(shown(WAKE, fed([], [awake(10), asleep(5)]))).toBe('not-asked');
    expect(shown(WAKE, fed([], [said('state', 'drowsy', 10), awake(9)]))).toBe('not-asked');
    expect(shown(WAKE, fed([], [asleep(90), awake(80), asleep(40), awake(30)]))).toBe(30);
    expect(shown(WAKE, fed([sleep(60)], [awake(30), asleep(20), awake(10)]))).toBe(10);
    expect(shown(WAKE, fed([], [asleep(10), awake(9), said(WAKE, 200, 2)]))).toBe(9);
  });

  it('[F26] takes the latest word on the state, and the gravest of one instant', () => {
    const crying = (start: number, end?: number) => ({ ...sleep(start, end), kind: 'crying' });
    expect(shown('state', fed([crying(30)]))).toBe('crying');
    expect(shown('state', fed([crying(30, 20)]))).toBe('not-asked');
    expect(shown('state', fed([crying(30)], [awake(20)]))).toBe('not-asked');
    expect(shown('state', fed([crying(30)], [awake(5)]))).toBe('quiet-alert');
    expect(shown('state', fed([crying(30), sleep(10)]))).toBe('light-sleep');
    expect(shown('state', fed([crying(5)], [awake(5)]))).toBe('crying');
    expect(shown('state', fed([], [awake(5), said('state', 'active-alert', 5)]))).toBe('active-alert');
    expect(shown('state', fed([], [awake(5), said('state', 'unknown', 5)]))).toBe('not-sure');
  });

  it('[F26] takes the latest word on the carer', () => {
    expect(shown('carer', fed([], [said('carer', 'ready', 20), said('carer', 'unfit', 10)]))).toBe('unfit');
    expect(shown('carer', fed([], [said('carer', 'overwhelmed', 20), said('carer', 'ready', 10)]))).toBe('ready');
    expect(shown('carer', fed([], [said('carer', 'ready', 5), said('carer', 'overwhelmed', -5)]))).toBe('overwhelmed');
  });

  it('[F3] sets aside a calm state to come, and an active one for play', () => {
    const active = [said('state', 'active-alert', -5)];
    expect(shown('state', fed([], [awake(-5)]))).toBe('not-asked');
    expect(shown('state', { answers: active, goal: 'bond' })).toBe('active-alert');
    expect(shown('state', { answers: active, goal: 'play' })).toBe('not-asked');
    expect(shown('state', fed([], [awake(5), said('state', 'drowsy', -5)]))).toBe('drowsy');
  });
});
