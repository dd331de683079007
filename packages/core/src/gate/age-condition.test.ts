import { describe, expect, it } from 'vitest';
import type { AgeMark } from '../vocabulary/rule.ts';
import { holdsAtAge } from './age-condition.ts';
import { agesFrom } from './gate.fixture.ts';

const at = (birth: string, from?: AgeMark, before?: AgeMark) =>
  holdsAtAge({ age: 'birth', ...(from ? { from } : {}), ...(before ? { before } : {}) }, agesFrom(birth));

describe('holdsAtAge', () => {
  it('[G5] reaches a mark on its own day and not the day before', () => {
    expect(at('2026-10-23', { days: 28 })).toBe('yes');
    expect(at('2026-10-24', { days: 28 })).toBe('no');
    expect(at('2026-10-23', undefined, { days: 28 })).toBe('no');
    expect(at('2026-10-24', undefined, { days: 28 })).toBe('yes');
    expect(at('2026-10-23', { weeks: 4 })).toBe('yes');
    expect(at('2026-10-24', { weeks: 4 })).toBe('no');
  });

  it('[G5] counts months by the calendar', () => {
    expect(at('2026-08-20', { months: 3 })).toBe('yes');
    expect(at('2026-08-21', { months: 3 })).toBe('no');
  });

  it('[G5] needs both ends of a band', () => {
    expect(at('2026-08-01', { days: 42 }, { months: 3 })).toBe('no');
    expect(at('2026-09-01', { days: 42 }, { months: 3 })).toBe('yes');
    expect(at('2026-11-01', { days: 42 }, { months: 3 })).toBe('no');
    expect(at('2026-11-01')).toBe('yes');
  });

  it('[G5] is open between the youngest and the oldest that the baby can be', () => {
    const ages = agesFrom('2026-08-01', '2026-10-20', [39.5, 52]);
    expect(holdsAtAge({ age: 'corrected', from: { days: 42 } }, ages)).toBe('unknown');
    expect(holdsAtAge({ age: 'corrected', from: { days: 28 } }, ages)).toBe('yes');
    expect(holdsAtAge({ age: 'corrected', from: { months: 6 } }, ages)).toBe('no');
    expect(holdsAtAge({ age: 'birth', from: { days: 42 } }, ages)).toBe('yes');
    expect(holdsAtAge({ age: 'post-menstrual', from: { weeks: 44 } }, ages)).toBe('unknown');
    expect(holdsAtAge({ age: 'post-menstrual', from: { weeks: 39 } }, ages)).toBe('yes');
    expect(holdsAtAge({ age: 'post-menstrual', from: { weeks: 39.5 } }, ages)).toBe('yes');
    expect(holdsAtAge({ age: 'post-menstrual', from: { weeks: 52 } }, ages)).toBe('unknown');
    expect(holdsAtAge({ age: 'post-menstrual', from: { weeks: 53 } }, ages)).toBe('no');
    expect(holdsAtAge({ age: 'post-menstrual', before: { days: 280 } }, ages)).toBe('unknown');
    expect(holdsAtAge({ age: 'post-menstrual', from: { days: 276 } }, ages)).toBe('yes');
    expect(holdsAtAge({ age: 'post-menstrual', from: { months: 1 } }, ages)).toBe('no');
  });
});
