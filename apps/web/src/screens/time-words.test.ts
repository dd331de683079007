import { parseInstant, parseZonedTime } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { time } from '../locales/en/time.ts';
import { timeWords } from './time-words.ts';

const now = parseZonedTime('2026-11-20T23:50:00+01:00[Europe/Berlin]');

function at(text: string): string {
  const instant = parseInstant(text);
  if (!now.ok || !instant.ok) throw new Error(text);
  return timeWords(time, now.value, 'en').clock(instant.value);
}

describe('times and ages', () => {
  it('[W61] call midnight by its name, where today begins or ends, and name the day of any other', () => {
    expect(at('2026-11-21T00:00:00+01:00')).toBe('midnight');
    expect(at('2026-11-20T00:00:00+01:00')).toBe('midnight');
    expect(at('2026-11-20T23:59:00+01:00')).toBe('23:59');
    expect(at('2026-11-21T00:01:00+01:00')).toBe('Sat 00:01');
    expect(at('2026-11-22T00:00:00+01:00')).toBe('Sun 00:00');
  });

  it('[W61] tell an age in days, then weeks, then months', () => {
    if (!now.ok) throw new Error('no time');
    const { days } = timeWords(time, now.value, 'en');
    expect([0, 1, 13, 14, 111, 112, 273, 730].map(days)).toEqual([
      '0 days',
      '1 day',
      '13 days',
      '2 weeks',
      '15 weeks',
      '3 months',
      '9 months',
      '24 months',
    ]);
  });
});
