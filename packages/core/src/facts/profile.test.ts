import { describe, expect, it } from 'vitest';
import { ago, beliefOf, cleared, knownOf, said, shown } from './situation.fixture.ts';

describe('profile and ages', () => {
  it('[F29] tells milk and solids, or that nobody is sure, or that nobody was asked', () => {
    expect(shown('milk', {})).toBe('breast');
    expect(shown('milk', { baby: { milk: 'unknown' } })).toBe('not-sure');
    expect(shown('solids', { baby: { solids: 'unknown' } })).toBe('not-sure');
    const bare = { contract: 1 };
    expect(shown('milk', { ...bare, baby: { milk: undefined } })).toBe('not-asked');
  });

  it.each([
    ['2026-08-22', 'no'],
    ['2026-08-23', 'yes'],
    ['unknown', 'not-sure'],
    [undefined, 'not-asked'],
  ])('[F30] due %s: born early %s', (due, told) => {
    expect(shown('born-early', { baby: { due } })).toBe(told);
  });

  it('[F31] counts from the due date when born early, else from birth', () => {
    expect(knownOf({ baby: { due: '2026-08-22' } }).ages.corrected).toEqual({
      earliest: '2026-08-01',
      latest: '2026-08-01',
    });
    expect(knownOf({ baby: { due: '2026-09-10' } }).ages.corrected).toEqual({
      earliest: '2026-09-10',
      latest: '2026-09-10',
    });
    expect(shown('corrected-age-days', { baby: { due: '2026-09-10' } })).toBe(71);
    expect(shown('age-days', { baby: { due: '2026-09-10' } })).toBe(111);
    expect(shown('post-menstrual-weeks', { baby: { due: '2026-11-20' } })).toBe(40);
    expect(shown('post-menstrual-weeks', { baby: { due: '2026-10-24' } })).toBe(43);
    expect(shown('post-menstrual-weeks', { baby: { due: '2026-11-21' } })).toBe(39);
  });

  it.each(['unknown', undefined])('[F31] leaves an interval where the due date is %s', (due) => {
    const { ages } = knownOf({ baby: { due } });
    expect(ages.corrected).toEqual({ earliest: '2026-08-01', latest: '2026-12-05' });
    expect(ages.postMenstrualWeeks).toEqual({ least: 37, most: 59 });
    expect(shown('corrected-age-days', { baby: { due } })).toBe(due ? 'not-sure' : 'not-asked');
    expect(shown('post-menstrual-weeks', { baby: { due } })).toBe(due ? 'not-sure' : 'not-asked');
  });

  it('[F32] takes a baby under 4 months for one that does not roll', () => {
    expect(beliefOf('rolls-or-crawls', {})).toMatchObject({ value: 'no', from: 'derived' });
    expect(shown('rolls-or-crawls', { baby: { birth: '2026-07-20', due: '2026-07-20' } })).toBe('not-asked');
    expect(shown('rolls-or-crawls', { baby: { birth: '2026-07-20', due: '2026-08-20' } })).toBe('no');
    expect(shown('rolls-or-crawls', { baby: { birth: '2026-07-20', due: 'unknown' } })).toBe('not-asked');
    expect(shown('rolls-or-crawls', { answers: [said('rolls-or-crawls', 'yes', 5)] })).toBe('yes');
    expect(shown('rolls-or-crawls', { answers: [said('rolls-or-crawls', 'unknown', 5)] })).toBe('not-sure');
  });
});

describe('products', () => {
  const test = (result: string, minutes: number, product = 'sunflower') => ({
    kind: 'patch-test',
    product,
    at: ago(minutes),
    result,
  });
  const say = (...journal: unknown[]) => shown('patch-test', { product: 'sunflower', journal });

  it('[F28] needs a clear test of that product, 24 h old, and no reaction ever', () => {
    expect(say()).toBe('no');
    expect(say(test('clear', 1440))).toBe('yes');
    expect(say(test('clear', 1439))).toBe('no');
    expect(say(test('unread', 2000))).toBe('no');
    expect(say(test('clear', 2000, 'coconut'))).toBe('no');
    expect(say(test('clear', 2000), test('reaction', 9000))).toBe('no');
    expect(say(test('clear', 2000), test('reaction', -60))).toBe('no');
    expect(say(test('clear', -60))).toBe('no');
    expect(shown('patch-test', {})).toBe('yes');
    expect(shown('product', { product: 'coconut' })).toBe('coconut');
  });
});

describe('stools', () => {
  const nappy = (minutes: number, stool?: object) => ({
    kind: 'nappy',
    at: ago(minutes),
    wet: true,
    ...(stool ? { stool } : {}),
  });

  it.each([
    ['hard-stool', { texture: 'hard' }, 'yes'],
    ['diarrhoea', { texture: 'watery' }, 'yes'],
    ['pale-stool', { colour: 'white' }, 'yes'],
    ['blood-in-stool', { colour: 'red' }, 'yes'],
    ['blood-in-stool', { colour: 'black' }, 'not-sure'],
    ['hard-stool', { texture: 'formed' }, 'not-asked'],
    ['pale-stool', { colour: 'yellow' }, 'not-asked'],
  ] as const)('[F24] %s by %o: %s', (fact, stool, told) => {
    expect(shown(fact, { journal: [nappy(1439, stool)] })).toBe(told);
    expect(shown(fact, { journal: [nappy(1440, stool)] })).toBe('not-asked');
    expect(shown(fact, { journal: [nappy(-60, stool)] })).toBe(told);
  });

  it('[F24] takes black for usual before day 5, by the day on the wall', () => {
    const black = [nappy(5, { colour: 'black' })];
    const born = (birth: string, now?: string) => ({
      journal: black,
      baby: { birth, due: birth },
      ...(now ? { now } : {}),
    });
    expect(shown('blood-in-stool', born('2026-11-15'))).toBe('not-sure');
    expect(shown('blood-in-stool', born('2026-11-16'))).toBe('not-asked');
    expect(shown('blood-in-stool', born('2026-11-16', '2026-11-21T03:00:00+13:00[Pacific/Auckland]'))).toBe('not-sure');
    expect(shown('blood-in-stool', { journal: black, answers: [said('blood-in-stool', 'no', 1)] })).toBe('no');
  });

  it('[F24] takes a recorded sign for a yes', () => {
    expect(shown('floppy', { journal: [{ kind: 'symptom', at: ago(60), fact: 'floppy' }] })).toBe('yes');
  });

  it('[F27] counts the days since the last stool, seen to the moment or told', () => {
    const days = 'days-since-stool';
    expect(shown(days, { journal: [nappy(3 * 1440 - 1, {}), nappy(9000, {}), nappy(60)] })).toBeCloseTo(
      3 - 1 / 1440,
      9,
    );
    expect(shown(days, { journal: [nappy(3 * 1440, {})] })).toBe(3);
    expect(shown(days, { journal: [nappy(9000, {})], answers: [said(days, 1, 5)] })).toBe(6.25);
    expect(shown(days, { journal: [nappy(9000, {})], answers: [said(days, 7, 5)] })).toBe(7);
    expect(shown(days, { journal: [nappy(9000, {})], answers: [said(days, 'unknown', 5)] })).toBe('not-sure');
    expect(shown(days, { journal: [nappy(60, {})], answers: [said(days, 4, 300)] })).toBeCloseTo(1 / 24, 9);
    expect(shown(days, { journal: [nappy(-60, {})] })).toBe('not-asked');
    expect(shown('stools-in-24h', { journal: [nappy(60, {})] })).toBe('not-asked');
    expect(shown('stools-in-24h', { answers: [said('stools-in-24h', 3, 5), said('stools-in-24h', 1, 5)] })).toBe(1);
  });

  it('[F4] lets a number of stools to come forbid but never allow', () => {
    const formula = { milk: 'formula' };
    expect(shown('days-since-stool', { answers: [said('days-since-stool', 3, -5)] })).toBe('not-asked');
    expect(shown('days-since-stool', { answers: [said('days-since-stool', 8, -5)] })).toBe(8);
    expect(shown('days-since-stool', { answers: [said('days-since-stool', 3, -5)], baby: formula })).toBe(3);
    expect(shown('stools-in-24h', { answers: [said('stools-in-24h', 2, -5)] })).toBe('not-asked');
    expect(shown('stools-in-24h', { answers: [said('stools-in-24h', 4, 5), said('stools-in-24h', 1, -5)] })).toBe(1);
  });
});

describe('sore limbs', () => {
  const sore = (value: unknown, minutes: number) => said('injection-site-sore', value, minutes);
  const say = (...answers: unknown[]) => shown('injection-site-sore', { answers });

  it('[F25] are those of the latest answer, taken together at one instant and with those to come', () => {
    expect(say(sore(['left-thigh'], 60))).toEqual(['left-thigh']);
    expect(say(sore(['left-thigh'], 60), sore('no', 5))).toBe('no');
    expect(say(sore(['left-thigh'], 5), sore(['right-arm'], 5))).toEqual(['left-thigh', 'right-arm']);
    expect(say(sore('no', 5), sore(['right-arm'], -5), sore('no', -9))).toEqual(['right-arm']);
    expect(say(sore(['left-thigh'], 5), sore('unknown', 5))).toBe('not-sure');
    expect(say(sore('no', -5))).toBe('not-asked');
  });

  it('[F3] a list of a time to come does not speak well of the limbs that it leaves out', () => {
    expect(say(sore(['left-thigh'], -5))).toBe('not-asked');
    expect(say(sore(['left-thigh'], -5), sore('no', 250))).toBe('not-asked');
    expect(say(sore('unknown', -5))).toBe('not-sure');
    expect(say(sore(['left-thigh'], -5), sore(['right-arm'], 30))).toEqual(['left-thigh', 'right-arm']);
  });
});

it('[F11] keeps a clearance of nothing out of force', () => {
  expect(knownOf({ baby: { cleared: [cleared('floppy', 5)] } }).cleared).toEqual([]);
});
