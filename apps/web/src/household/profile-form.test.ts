import { parsePlainDate } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { checkProfile } from './profile-form.ts';

const date = (text: string) => {
  const read = parsePlainDate(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const today = date('2026-11-20');
const errorsOf = (draft: Parameters<typeof checkProfile>[0]) => {
  const checked = checkProfile(draft, null, today);
  return checked.ok ? [] : checked.error.map(({ field, reason }) => `${field} ${reason}`);
};

describe('the form of a profile', () => {
  it('[H14] takes any name that people have, and emoji, without line breaks', () => {
    const checked = checkProfile({ name: '  Zoë-Мария\n\u2028👶🏽 \t d’Arc ', birth: '2026-11-20' }, null, today);
    expect(checked).toEqual({ ok: true, value: { name: 'Zoë-Мария 👶🏽 d’Arc', birth: '2026-11-20' } });
  });

  it('[H14] names every field that is wrong, each with its reason', () => {
    expect(errorsOf({ name: 'a'.repeat(61), birth: '2026-11-21', milk: 'oat' })).toEqual([
      'name too-long',
      'birth in-the-future',
      'milk not-known',
    ]);
    expect(errorsOf({ birth: ' ' })).toEqual(['birth missing']);
    expect(errorsOf({ birth: '2026-02-30' })).toEqual(['birth not-a-date']);
    expect(errorsOf({ birth: '370 °C' })).toEqual(['birth not-a-date']);
    expect(errorsOf({ birth: '1999-01-01' })).toEqual(['birth too-long-ago']);
  });

  it('[H14] takes a due date from 4 weeks before the birth to 18 weeks after it', () => {
    const due = (text: string) => errorsOf({ birth: '2026-06-01', due: text });
    expect([due('2026-05-04'), due('2026-10-05'), due('unknown'), due('')]).toEqual([[], [], [], []]);
    expect([due('2026-05-03'), due('2026-10-06')]).toEqual([['due out-of-range'], ['due out-of-range']]);
  });

  it('[H14] touches only the fields that are given, and empties one that is given as nothing', () => {
    expect(checkProfile({ milk: undefined }, today, today)).toEqual({ ok: true, value: { milk: null } });
    expect(checkProfile({ due: '2027-12-01' }, date('2026-11-01'), today).ok).toBe(false);
  });
});
