import { describe, expect, it } from 'vitest';
import { ago, beliefOf, cleared, minutesTo, reading, said, shown } from './situation.fixture.ts';

const OLD = { birth: '2026-05-01', due: '2026-05-01' };
const YOUNG = { birth: '2026-10-01', due: '2026-10-01' };
const jab = (minutes: number) => ({ kind: 'immunisation', at: ago(minutes), limbs: ['left-thigh'] });
const SHOT = 'vaccinated-in-48h';

describe('readings', () => {
  it('[F20] stand for 6 h, and only a later one in order ends them', () => {
    expect(shown('feverish', { baby: OLD, journal: [reading(38, 359)] })).toBe('yes');
    expect(shown('feverish', { baby: OLD, journal: [reading(38, 360)] })).toBe('not-asked');
    expect(shown('feverish', { baby: OLD, journal: [reading(38.5, 100), reading(37, 50)] })).toBe('no');
    expect(shown('feverish', { baby: OLD, journal: [reading(38.5, 100), reading(37, 70)] })).toBe('not-asked');
    expect(shown('feverish', { baby: OLD, journal: [reading(38.5, 50), reading(37, 50)] })).toBe('yes');
    expect(shown('feverish', { baby: OLD, journal: [reading(38.5, 100)], answers: [said('feverish', 'no', 5)] })).toBe(
      'yes',
    );
    expect(shown('feverish', { baby: OLD, journal: [reading(38.5, 100), reading(37, -5)] })).toBe('yes');
  });

  it('[F20] stand for 24 h under 3 months, whatever is read later, unless cleared after', () => {
    const journal = [reading(38.2, 1439), reading(37, 30)];
    expect(shown('feverish', { baby: YOUNG, journal })).toBe('yes');
    expect(shown('hottest-reading', { baby: YOUNG, journal })).toBe(38.2);
    expect(shown('feverish', { baby: YOUNG, journal: [reading(38.2, 1440)] })).toBe('not-asked');
    const clear = { baby: { ...YOUNG, cleared: [cleared('feverish', 20)] } };
    expect(shown('feverish', { ...clear, journal })).toBe('no');
    expect(shown('hottest-reading', { ...clear, journal })).toBe('not-asked');
    expect(shown('coldest-reading', { ...clear, journal: [reading(35, 30)] })).toBe('not-asked');
    expect(shown('feverish', { ...clear, journal: [...journal, reading(38.1, 10)] })).toBe('yes');
    expect(shown('feverish', { ...clear, journal: [reading(38.1, 20)] })).toBe('yes');
    expect(shown('coldest-reading', { baby: YOUNG, journal: [reading(35.9, 1000), reading(37, 5)] })).toBe(35.9);
  });

  it('[F20] changes its life on the day the baby is 3 months old', () => {
    const journal = [reading(38.2, 400)];
    expect(shown('feverish', { baby: { birth: '2026-08-21', due: '2026-08-21' }, journal })).toBe('yes');
    expect(shown('feverish', { baby: { birth: '2026-08-20', due: '2026-08-20' }, journal })).toBe('not-asked');
  });

  it('[F21] are in order from 36.0 to 37.9', () => {
    const say = (celsius: number) => shown('feverish', { baby: OLD, journal: [reading(celsius, 5)] });
    expect([35.9, 36, 37.9, 37.95, 38].map(say)).toEqual(['not-sure', 'no', 'no', 'not-asked', 'yes']);
    expect(shown('hottest-reading', { baby: OLD, journal: [reading(38.5, 60), reading(37.95, 5)] })).toBe(38.5);
  });

  it('[F22] give the hottest and the coldest of all that stand', () => {
    const journal = [reading(38.2, 10), reading(39.2, 60), reading(35.5, 30), reading(35.8, 20)];
    expect(shown('hottest-reading', { baby: OLD, journal })).toBe(39.2);
    expect(shown('coldest-reading', { baby: OLD, journal })).toBe(35.5);
    expect(shown('hottest-reading', { baby: OLD, journal: [reading(37, 10)] })).toBe('not-asked');
    expect(minutesTo('hottest-reading', 'until', { baby: OLD, journal })).toBe(300);
    expect(minutesTo('hottest-reading', 'until', { baby: YOUNG, journal })).toBe(1380);
  });
});

describe('feverish', () => {
  const say = (answers: unknown[], journal: unknown[] = [], baby: Readonly<Record<string, unknown>> = OLD) =>
    shown('feverish', { answers, journal, baby });

  it('[F23] is the word of the carer where no reading stands', () => {
    expect(say([said('feverish', 'yes', 1439)])).toBe('yes');
    expect(say([said('feverish', 'yes', 600), said('feverish', 'no', 5)])).toBe('no');
    expect(say([said('feverish', 'yes', 600), said('feverish', 'no', 61)])).toBe('not-asked');
    expect(say([said('feverish', 'yes', 5), said('feverish', 'no', 60)])).toBe('yes');
    expect(say([], [{ kind: 'symptom', at: ago(30), fact: 'feverish' }])).toBe('yes');
  });

  it('[F23] is ended by a later reading in order, and begun again by a later yes', () => {
    expect(say([said('feverish', 'yes', 60)], [reading(37, 30)])).toBe('no');
    expect(say([said('feverish', 'yes', 60)], [reading(37, 30)], YOUNG)).toBe('no');
    expect(say([said('feverish', 'yes', 20)], [reading(37, 30)])).toBe('yes');
    expect(say([said('feverish', 'yes', 30)], [reading(37, 30)])).toBe('yes');
  });

  it('[F23] is not sure after a cold reading from 3 months on', () => {
    expect(say([said('feverish', 'no', 5)], [reading(35.5, 30)])).toBe('not-sure');
    expect(say([said('feverish', 'yes', 5)], [reading(35.5, 30)])).toBe('yes');
    expect(say([], [reading(35.5, 30), reading(36.5, 10)])).toBe('no');
    expect(say([], [reading(35.5, 30)], YOUNG)).toBe('not-asked');
  });

  it('[F10] begins again with any word or reading after a clearance', () => {
    const baby = { ...OLD, cleared: [cleared('feverish', 60)] };
    expect(say([said('feverish', 'yes', 90)], [], baby)).toBe('no');
    expect(say([said('feverish', 'yes', 90), said('feverish', 'yes', 30)], [], baby)).toBe('yes');
    expect(say([], [reading(39, 90)], baby)).toBe('no');
    expect(say([], [reading(39, 90), reading(38.1, 30)], baby)).toBe('yes');
    expect(say([], [], baby)).toBe('not-asked');
    const since = { ...OLD, cleared: [cleared('feverish', 200)] };
    expect(say([], [reading(39, 300)], since)).toBe('no');
    expect(say([], [reading(39, 300), reading(38.1, 150), reading(36.8, 90)], since)).toBe('not-asked');
    expect(say([], [reading(39, 300), reading(35.1, 150), reading(36.8, 90)], since)).toBe('not-asked');
  });

  it('[F3] takes a hot reading to come as read now, and leaves out one in order', () => {
    expect(say([], [reading(38.4, -60)])).toBe('yes');
    expect(say([said('feverish', 'yes', 60)], [reading(37, -60)])).toBe('yes');
    expect(say([], [reading(37, -60)])).toBe('not-asked');
  });
});

describe('vaccination', () => {
  const say = (journal: unknown[], answers: unknown[] = []) => shown(SHOT, { journal, answers });

  it('[F18] delays for 48 h after it, or after the word', () => {
    expect(say([jab(2879)])).toBe('yes');
    expect(say([jab(2880)])).toBe('not-asked');
    expect(minutesTo(SHOT, 'since', { journal: [jab(100), jab(2000)] })).toBe(-100);
    expect(minutesTo(SHOT, 'since', { answers: [said(SHOT, 'yes', 60)] })).toBe(-60);
    expect(minutesTo(SHOT, 'until', { answers: [said(SHOT, 'yes', 60)] })).toBe(2820);
    expect(say([])).toBe('not-asked');
    expect(say([], [said(SHOT, 'no', 60)])).toBe('no');
  });

  it('[F14] stands by the journal against a word of no', () => {
    expect(say([jab(100)], [said(SHOT, 'no', 5)])).toBe('yes');
    expect(say([jab(100)], [said(SHOT, 'unknown', 5)])).toBe('yes');
    expect(minutesTo(SHOT, 'since', { journal: [jab(100)], answers: [said(SHOT, 'yes', 5)] })).toBe(-5);
  });

  it('[F19] delays when it is still to come, and excuses no fever', () => {
    expect(beliefOf(SHOT, { journal: [jab(-60)] })).toMatchObject({ status: 'known', value: 'yes' });
    expect(minutesTo(SHOT, 'since', { journal: [jab(-60), jab(500)] })).toBe(0);
    expect(say([jab(-60), reading(38.4, 5)])).toBe('not-sure');
    expect(say([reading(38.4, 5)], [said(SHOT, 'yes', -5)])).toBe('not-sure');
    expect(say([jab(-60), jab(500), reading(38.4, 5)])).toBe('yes');
  });
});
