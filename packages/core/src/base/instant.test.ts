import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  formatInstant,
  HOUR,
  type Instant,
  later,
  MINUTE,
  minutesBetween,
  offsetOf,
  parseInstant,
  parseWhen,
} from './instant.ts';

const instantOf = (text: string): Instant => {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const now = instantOf('2026-11-20T14:00:00Z');

describe('instants', () => {
  it.each([
    ['2026-11-20T14:00:00Z', Date.UTC(2026, 10, 20, 14)],
    ['2026-11-20t14:00:00z', Date.UTC(2026, 10, 20, 14)],
    ['2026-11-20T14:00Z', Date.UTC(2026, 10, 20, 14)],
    ['2026-11-20T14:00:00+05:45', Date.UTC(2026, 10, 20, 8, 15)],
    ['2026-11-20T14:00:00-03:30', Date.UTC(2026, 10, 20, 17, 30)],
    ['2024-02-29T23:59:59.987654Z', Date.UTC(2024, 1, 29, 23, 59, 59, 987)],
    ['2026-01-01T00:00:00.5Z', Date.UTC(2026, 0, 1, 0, 0, 0, 500)],
  ])('[B4] reads %s', (text, milliseconds) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: milliseconds });
  });

  it.each([
    '2026-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T23:60:00Z',
    '2026-11-20T23:59:60Z',
    '2026-11-20T14:00:00',
    '2026-11-20',
    '2026-11-20 14:00:00Z',
    '2026-11-20T14:00:00+24:00',
    '2026-11-20T14:00:00+01:60',
    ' 2026-11-20T14:00:00Z',
    '2026-11-20T14:00:00Z and more',
    '',
  ])('[B4] refuses "%s"', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: 'not-an-instant' });
  });

  it('[B4] reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2199, 11) }), (at) => {
        expect(parseInstant(formatInstant(at as Instant))).toEqual({ ok: true, value: at });
      }),
      { seed: 2 },
    );
    expect(formatInstant(now)).toBe('2026-11-20T14:00:00Z');
  });

  it.each([
    ['-PT25M', 25 * MINUTE],
    ['-PT0M', 0],
    ['-P1D', DAY],
    ['-P1W', 7 * DAY],
    ['-P1W2DT3H4M5S', 9 * DAY + 3 * HOUR + 4 * MINUTE + 5000],
    ['-PT36H', 36 * HOUR],
    ['-P10W', 70 * DAY],
    ['-P10DT10S', 10 * DAY + 10_000],
  ])('[B5] reads %s before now', (text, span) => {
    expect(parseWhen(text, now)).toEqual({ ok: true, value: now - span });
  });

  it.each([
    'PT25M',
    '-P',
    '-PT',
    '-P1M',
    '-P1Y',
    '-P1DT',
    '-PT1.5S',
    '-PT-5M',
    '-PT5',
    '-P99999999999999D',
    'some -PT5M',
  ])('[B5] refuses %s', (text) => {
    expect(parseWhen(text, now)).toEqual({ ok: false, error: 'not-an-instant' });
  });

  it('[B5] reads back to the first moment that a date can tell, and no further', () => {
    const seconds = (now + 8.64e15) / 1000;
    expect(parseWhen(`-PT${seconds}S`, now)).toEqual({ ok: true, value: -8.64e15 });
    expect(parseWhen(`-PT${seconds + 1}S`, now)).toEqual({ ok: false, error: 'not-an-instant' });
  });

  it('[B5] reads an instant as well', () => {
    expect(parseWhen('2026-11-20T13:00:00Z', now)).toEqual({ ok: true, value: now - HOUR });
  });

  it('[B6] holds an hour of 60 minutes and a day of 24 hours', () => {
    expect([MINUTE, HOUR, DAY]).toEqual([60_000, 3_600_000, 86_400_000]);
  });

  it('[B6] counts whole minutes, rounded down', () => {
    const minutes = [0, 59_999, 60_000, -1, -60_000, -60_001].map((span) => minutesBetween(now, later(now, span)));
    expect(minutes).toEqual([0, 0, 1, -1, -1, -2]);
  });

  it('[B4] reads offsets within a day', () => {
    const texts = ['Z', 'z', '+01:00', '-01:30', '+23:59', '+24:00', '+00:60'];
    expect(texts.map(offsetOf)).toEqual([0, 0, HOUR, -90 * MINUTE, 24 * HOUR - MINUTE, null, null]);
  });
});
