import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateAt, dayStart, daysBetween, type PlainDate, parsePlainDate } from './plain-date.ts';

const dateOf = (text: string): PlainDate => {
  const read = parsePlainDate(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const anyDate = fc.integer({ min: -25_000, max: 80_000 }).map((days) => addDays(dateOf('1970-01-01'), days));

describe('plain dates', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('[B7] reads %s', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '20261120',
    '2026-11-20T00:00',
    'on 2026-11-20',
    '',
    '2026-01-2026-01-01',
  ])('[B7] refuses "%s"', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, error: 'not-a-date' });
  });

  it('[B7] counts days over leap days and the nights on which clocks change', () => {
    expect(daysBetween(dateOf('2024-02-28'), dateOf('2024-03-01'))).toBe(2);
    expect(daysBetween(dateOf('2026-02-28'), dateOf('2026-03-01'))).toBe(1);
    expect(daysBetween(dateOf('2026-03-28'), dateOf('2026-03-30'))).toBe(2);
    expect(daysBetween(dateOf('2026-11-20'), dateOf('2026-11-19'))).toBe(-1);
    expect(dayStart(dateOf('1970-01-02'))).toBe(86_400_000);
  });

  it('[B7] tells the date in UTC at an instant, from the first millisecond of 1900 to the last of 2199', () => {
    const [first, over] = [Date.UTC(1900, 0), Date.UTC(2200, 0)];
    expect([dateAt(first - 1), dateAt(first), dateAt(over - 1), dateAt(over)]).toEqual([
      null,
      '1900-01-01',
      '2199-12-31',
      null,
    ]);
    expect([dateAt(Number.NaN), dateAt(-1), dateAt(0)]).toEqual([null, '1969-12-31', '1970-01-01']);
  });

  it('[B7] adds as many days as it counts', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
      { seed: 3 },
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('[B8] %s and %i months is %s', (from, months, to) => {
    expect(addMonths(dateOf(from), months)).toBe(to);
  });

  it('[B8] never lands in another month than the one it counts to', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 24 }), (date, months) => {
        const landed = addMonths(date, months);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(landed) - index(date)).toBe(months);
        expect(parsePlainDate(landed).ok).toBe(true);
      }),
      { seed: 4 },
    );
  });
});
