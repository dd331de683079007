import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { firstDayOf } from './edition.ts';

describe('edition', () => {
  it('[H12] begins on the first day of its month, the edition in use included', () => {
    expect(firstDayOf('2026.11.0')).toBe('2026-11-01');
    expect(firstDayOf('2027.3.12')).toBe('2027-03-01');
    expect(firstDayOf(book.version) < book.reviewBy).toBe(true);
  });

  it('[H12] that names no month is a bug, never a date', () => {
    for (const edition of ['', '2026', '2026.13.0', 'soon'])
      expect(() => firstDayOf(edition)).toThrow(/names no month/);
  });
});
