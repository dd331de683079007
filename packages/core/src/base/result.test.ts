import { expect, it } from 'vitest';
import { isNonEmpty } from './non-empty.ts';
import { failed, ok } from './result.ts';

it('[B2] carries a value or the reason why there is none', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(failed('too-late')).toEqual({ ok: false, error: 'too-late' });
});

it('[B3] tells a list with an item from one without', () => {
  expect([isNonEmpty([0]), isNonEmpty([])]).toEqual([true, false]);
});
