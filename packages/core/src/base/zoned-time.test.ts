import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatInstant, HOUR, type Instant, MINUTE } from './instant.ts';
import { dateIn, parseZonedTime } from './zoned-time.ts';

const read = (text: string) => {
  const time = parseZonedTime(text);
  return time.ok ? `${formatInstant(time.value.instant)} ${time.value.date} ${time.value.zone}` : time.error;
};

/** The offset as the engine itself writes it, in milliseconds: not the way in which the zoned time works it out. */
const offsetBy = (zone: string, at: number) => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(parts.map(({ value }) => value).join('')) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
};
const written = (offset: number) => {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / HOUR), (Math.abs(offset) % HOUR) / MINUTE];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
};
const onTheWall = (zone: string, at: number, offset: number) =>
  `${new Date(at + offset).toISOString().slice(0, -1)}${written(offset)}[${zone}]`;

describe('zoned times', () => {
  it.each([
    ['2026-11-20T14:00:00+00:00[Europe/London]', '2026-11-20T14:00:00Z 2026-11-20 Europe/London'],
    ['2026-07-01T00:30:00+01:00[Europe/London]', '2026-06-30T23:30:00Z 2026-07-01 Europe/London'],
    ['2026-11-20T20:00:00Z[Asia/Kathmandu]', '2026-11-20T20:00:00Z 2026-11-21 Asia/Kathmandu'],
    ['2026-07-01T12:00:00-00:00[Europe/London]', '2026-07-01T12:00:00Z 2026-07-01 Europe/London'],
    ['2024-02-29T23:30:00-05:00[America/New_York]', '2024-03-01T04:30:00Z 2024-02-29 America/New_York'],
    ['2026-07-01T12:00:00z[Europe/London]', '2026-07-01T12:00:00Z 2026-07-01 Europe/London'],
    ['2026-11-20T14:00:00+00:00[!Europe/London]', '2026-11-20T14:00:00Z 2026-11-20 Europe/London'],
  ])('[B9] reads %s', (text, told) => {
    expect(read(text)).toBe(told);
  });

  it('[B9] tells the two half past ones of the autumn night apart by their offsets', () => {
    expect(read('2026-10-25T01:30:00+01:00[Europe/London]')).toBe('2026-10-25T00:30:00Z 2026-10-25 Europe/London');
    expect(read('2026-10-25T01:30:00+00:00[Europe/London]')).toBe('2026-10-25T01:30:00Z 2026-10-25 Europe/London');
    expect(read('2026-04-05T01:45:00+10:30[Australia/Lord_Howe]')).toBe(
      '2026-04-04T15:15:00Z 2026-04-05 Australia/Lord_Howe',
    );
  });

  it.each([
    ['2026-11-20T14:00:00+01:00[Europe/London]', 'offset-contradicts-zone'],
    ['2026-03-29T01:30:00+00:00[Europe/London]', 'offset-contradicts-zone'],
    ['2026-11-20T14:00:00+00:00[Europe/Lundon]', 'unknown-zone'],
    ['2026-11-20T14:00:00+00:00[Europe/Lon!don]', 'unknown-zone'],
    ['2026-11-20T14:00:00+00:00', 'not-a-zoned-time'],
    ['2026-11-20T14:00:00+00:00[Europe/London] and more', 'not-a-zoned-time'],
    ['2026-11-20T14:00:00+00:00[Europe/London][u-ca=hebrew]', 'not-a-zoned-time'],
    ['2026-11-20T14:00:00+00:00[]', 'not-a-zoned-time'],
    ['2026-11-20T14:00:00Z ', 'not-a-zoned-time'],
    ['0850-01-01T14:00:00+00:00[UTC]', 'not-a-zoned-time'],
    ['2026-11-20[Europe/London]', 'not-a-zoned-time'],
    ['2026-02-30T14:00:00+00:00[Europe/London]', 'not-a-zoned-time'],
    ['1850-01-01T14:00:00Z[Europe/London]', 'not-a-zoned-time'],
    ['', 'not-a-zoned-time'],
  ])('[B9] refuses %s: %s', (text, error) => {
    expect(read(text)).toBe(error);
  });

  it('[B9] gives the date on the wall, and none outside the years of a plain date', () => {
    const at = Date.UTC(2026, 10, 20, 23) as Instant;
    expect(dateIn('Pacific/Auckland', at)).toBe('2026-11-21');
    expect(dateIn('America/New_York', at)).toBe('2026-11-20');
    expect(dateIn('UTC', Date.UTC(2300, 0) as Instant)).toBeNull();
    expect(dateIn('Europe/Lundon', at)).toBeNull();
  });

  it.each([
    ['Europe/London', '2026-03-29'],
    ['Europe/London', '2026-10-25'],
    ['America/St_Johns', '2011-03-13'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-04'],
    ['Antarctica/Troll', '2026-03-29'],
    ['Pacific/Apia', '2011-12-30'],
    ['Asia/Gaza', '2026-03-28'],
    ['Africa/Casablanca', '2026-02-15'],
  ])('[B9] knows what the clocks of %s show around the change of %s, quarter by quarter', (zone, day) => {
    const quarters = Array.from({ length: 4 * 24 * 4 }, (_, i) => Date.parse(day) + (i - 144) * 15 * MINUTE);
    const offsets = quarters.map((at) => offsetBy(zone, at));
    expect(new Set(offsets).size).toBe(2);
    for (const [i, at] of quarters.entries()) {
      for (const offset of new Set(offsets)) {
        if (offset !== offsets[i]) expect(read(onTheWall(zone, at, offset))).toBe('offset-contradicts-zone');
        else expect(parseZonedTime(onTheWall(zone, at, offset))).toMatchObject({ ok: true, value: { instant: at } });
      }
    }
  });

  it('[B9] agrees with the engine on the offset of any zone at any time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2040, 0) }),
        fc.integer({ min: -36 * 60, max: 36 * 60 }),
        (zone, at, minutes) => {
          for (const moment of [at, at + minutes * MINUTE]) {
            const text = onTheWall(zone, moment, offsetBy(zone, moment));
            expect(parseZonedTime(text)).toMatchObject({ ok: true, value: { date: text.slice(0, 10) } });
          }
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it('[B9] opens a zone once, and keeps no more than 64 open', async () => {
    vi.resetModules();
    const fresh = await import('./zoned-time.ts');
    const opened = vi.spyOn(Intl, 'DateTimeFormat');
    const [first = '', ...zones] = Intl.supportedValuesOf('timeZone').slice(0, 65);
    const last = zones.pop() ?? '';
    const opensFor = (...names: readonly string[]) => {
      opened.mockClear();
      for (const zone of names) fresh.dateIn(zone, 0 as Instant);
      return opened.mock.calls.length;
    };
    expect([opensFor(first, ...zones), opensFor(first, ...zones)]).toEqual([64, 0]);
    expect([opensFor(last), opensFor(last), opensFor(first)]).toEqual([1, 0, 1]);
    opened.mockRestore();
  });

  it('[B9] works out the offset of a day once, and remembers no more than 512 days', async () => {
    vi.resetModules();
    const fresh = await import('./zoned-time.ts');
    const written = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const writesFor = (zone: string, ...days: readonly number[]) => {
      written.mockClear();
      for (const day of days) fresh.dateIn(zone, (day + HOUR) as Instant);
      return written.mock.calls.length;
    };
    const [first = 0, ...days] = Array.from({ length: 513 }, (_, i) => Date.UTC(2000, 0, 1 + i));
    const last = days.pop() ?? 0;
    expect([writesFor('UTC', first, ...days), writesFor('UTC', first, ...days)]).toEqual([1024, 0]);
    expect([writesFor('UTC', last), writesFor('UTC', last), writesFor('UTC', first)]).toEqual([2, 0, 2]);
    const change = Date.UTC(2026, 2, 29);
    expect([writesFor('Europe/London', change), writesFor('Europe/London', change)]).toEqual([3, 3]);
    // The clocks of Casablanca went on at midnight in UTC, so that the day before has one offset all day long.
    const before = Date.UTC(2008, 4, 31);
    expect([writesFor('Africa/Casablanca', before), writesFor('Africa/Casablanca', before)]).toEqual([2, 0]);
    written.mockRestore();
  });

  it.each([
    ['UTC', Date.UTC(1900, 0), '1900-01-01'],
    ['UTC', Date.UTC(1900, 0) - 1, null],
    ['UTC', Date.UTC(2200, 0) - 1, '2199-12-31'],
    ['UTC', Date.UTC(2200, 0), null],
    ['Etc/GMT-14', Date.UTC(1899, 11, 31, 10), '1900-01-01'],
    ['Etc/GMT+12', Date.UTC(2200, 0, 1, 11), '2199-12-31'],
    ['UTC', 9e15, null],
    ['UTC', -9e15, null],
  ])('[B9] gives the first and the last date on a wall, and none beyond: %s, %i', (zone, at, date) => {
    expect(dateIn(zone, at as Instant)).toBe(date);
  });

  it('[B9] keeps the instant in every zone', () => {
    const zones = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom(...zones),
        (at, zone) => {
          const time = parseZonedTime(`${formatInstant(at as Instant)}[${zone}]`);
          expect(time.ok && time.value.instant).toBe(at);
          expect(time.ok && Math.abs(Date.parse(time.value.date) - at)).toBeLessThanOrEqual(38 * HOUR);
        },
      ),
      { seed: 5 },
    );
  });
});
