import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, type Instant, MINUTE } from '../base/instant.ts';
import type { JournalEntry } from '../vocabulary/journal-entry.ts';
import { entriesByKind } from './entries-by-kind.ts';
import { feedForgotten, feedsTold, lastFeedEnd } from './feeds.ts';
import { begunLater, goingOn, lasting, latest } from './going-on.ts';
import { lastStool } from './last-stool.ts';
import { cryingNow, sleepsTold } from './sleeps.ts';

const NOW = Date.UTC(2026, 10, 20, 14) as Instant;
const ago = (minutes: number) => (NOW - minutes * MINUTE) as Instant;
const span = (start: number, end?: number) => ({ start: ago(start), ...(end === undefined ? {} : { end: ago(end) }) });
const feed = (start: number, end?: number) => ({ kind: 'feed' as const, how: 'breast' as const, ...span(start, end) });
const sleep = (start: number, end?: number) => ({ kind: 'sleep' as const, ...span(start, end) });
const nappy = (minutes: number, stool?: object) => ({
  kind: 'nappy' as const,
  at: ago(minutes),
  wet: true,
  ...(stool ? { stool } : {}),
});

describe('journal', () => {
  it('[J1] puts every entry that tells of facts to its kind', () => {
    const at = NOW;
    const journal: JournalEntry[] = [
      feed(10),
      sleep(10),
      nappy(5),
      { kind: 'temperature', at, celsius: 37, site: 'ear' },
      { kind: 'immunisation', at, limbs: [] },
      { kind: 'crying', start: at },
      { kind: 'symptom', at, fact: 'floppy' },
      { kind: 'bath', at },
      { kind: 'patch-test', product: 'coconut', at, result: 'clear' },
      { kind: 'massage', start: at, end: at, goal: null, strokes: [], ended: 'done' },
      { kind: 'note', at, text: 'slept well' },
    ];
    const apart = entriesByKind(journal);
    expect(Object.values(apart).map((list) => list.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(Object.values(apart).flat()).toEqual(
      journal.filter(({ kind }) => !['bath', 'massage', 'note'].includes(kind)),
    );
  });

  it('[J2] tells what goes on from what is over or lost', () => {
    expect(goingOn(span(60), NOW, 2 * HOUR)).toEqual({ start: ago(60), at: ago(60), until: ago(-60) });
    expect(goingOn(span(120), NOW, 2 * HOUR)).toBeNull();
    expect(goingOn(span(60, 0), NOW, 2 * HOUR)).toBeNull();
  });

  it('[J3] takes a start to come for now, and an end to come for none', () => {
    expect(goingOn(span(-30, -60), NOW, HOUR)).toEqual({ start: ago(-30), at: ago(-30), until: ago(-60) });
    expect(goingOn(span(60, -1), NOW, HOUR)).toEqual({ start: ago(60), at: ago(-1), until: ago(-1) });
  });

  it('[J4] picks among several whatever their order', () => {
    const one = { start: ago(50), at: ago(50), until: ago(-70) };
    const other = { start: ago(60), at: ago(-80), until: ago(-80) };
    expect([lasting(one, other), lasting(other, one), lasting(one, null), lasting(null, one)]).toEqual([
      other,
      other,
      one,
      one,
    ]);
    expect([begunLater(one, other), begunLater(other, one), begunLater(null, one)]).toEqual([one, one, one]);
    const twin = { ...one, at: ago(-9) };
    expect([lasting(one, twin), lasting(twin, one), begunLater(one, twin)]).toEqual([twin, twin, twin]);
    expect([latest(ago(5), ago(9)), latest(ago(9), ago(5)), latest(null, ago(9)), latest(null, null)]).toEqual([
      ago(5),
      ago(5),
      ago(9),
      null,
    ]);
  });

  it('[J5] knows the end of the last feed unless a later one lost its own', () => {
    const told = (...feeds: ReturnType<typeof feed>[]) => feedsTold(feeds, NOW);
    expect(lastFeedEnd(told(feed(300, 290), feed(100, 80)))).toBe(ago(80));
    expect(lastFeedEnd(told(feed(300, 290), feed(130)))).toBeNull();
    expect(lastFeedEnd(told(feed(100, 80), feed(130)))).toBe(ago(80));
    expect(lastFeedEnd(told())).toBeNull();
    expect(told(feed(119)).goingOn?.until).toBe(ago(-1));
    expect(told(feed(120)).goingOn).toBeNull();
  });

  it('[J6] forgets a feed after 4 h', () => {
    expect(feedForgotten(ago(240))).toBe(NOW);
  });

  it('[J7] lets a sleep and a crying without an end go on for 12 h', () => {
    expect(sleepsTold([sleep(719), sleep(800, 790)], NOW)).toEqual({
      asleep: { start: ago(719), at: ago(719), until: ago(-1) },
      lastWaking: ago(790),
    });
    expect(sleepsTold([sleep(720)], NOW)).toEqual({ asleep: null, lastWaking: null });
    expect(cryingNow([{ kind: 'crying', ...span(719) }], NOW)?.start).toBe(ago(719));
    expect(cryingNow([{ kind: 'crying', ...span(720) }], NOW)).toBeNull();
  });

  it('[J8] finds the last stool that has been seen', () => {
    expect(lastStool([nappy(500, {}), nappy(90, {}), nappy(20), nappy(-30, {})], NOW)).toBe(ago(90));
    expect(lastStool([nappy(20)], NOW)).toBeNull();
  });

  it('[J1] tells the same in any order', () => {
    const feeds = fc.array(fc.tuple(fc.integer({ min: -50, max: 400 }), fc.option(fc.nat(60), { nil: undefined })));
    fc.assert(
      fc.property(feeds, (list) => {
        const entries = list.map(([start, lasts]) => feed(start, lasts === undefined ? undefined : start - lasts));
        expect(feedsTold(entries.toReversed(), NOW)).toEqual(feedsTold(entries, NOW));
      }),
      { seed: 6 },
    );
  });
});
