import { addDays, daysBetween, failed, MILKS, ok, type PlainDate, parsePlainDate, type Result } from '@warmhands/core';
import type { BabyDraft, FieldError } from './household.ts';
import type { Json } from './operation.ts';
import { oneOf } from './profiles.ts';

/** The fields of a profile as they are stored; `null`: taken away. */
export type ProfileFields = { readonly [field: string]: Json };

/** The oldest birth date that a form takes: this app is for the first two years, with room for a slip of the calendar. */
const OLDEST_DAYS = 366 * 6;
const LONGEST_NAME = 60;

/** Checks a form, and names every field that is wrong. Only given fields are checked and stored. */
export function checkProfile(
  draft: Partial<BabyDraft>,
  birth: PlainDate | null,
  today: PlainDate,
): Result<ProfileFields, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const fields: Record<string, Json> = {};
  const take = (field: FieldError['field'], read: Result<Json, FieldError['reason']>): void => {
    if (read.ok) fields[field] = read.value;
    else errors.push({ field, reason: read.error });
  };
  if ('name' in draft) take('name', readName(draft.name ?? ''));
  if ('birth' in draft) take('birth', readBirth(draft.birth ?? '', today));
  const born = dateIn(fields['birth']) ?? birth;
  if ('due' in draft) take('due', readDue(draft.due, born));
  if ('milk' in draft) take('milk', readChoice([...MILKS, 'unknown'] as const, draft.milk));
  if ('solids' in draft) take('solids', readChoice(['yes', 'no', 'unknown'] as const, draft.solids));
  return errors.length > 0 ? failed(errors) : ok(fields);
}

/** Any letters of any script; line breaks and the like become spaces. */
function readName(text: string): Result<Json, FieldError['reason']> {
  const name = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return [...name].length > LONGEST_NAME ? failed('too-long') : ok(name);
}

function readBirth(text: string, today: PlainDate): Result<Json, FieldError['reason']> {
  if (text.trim() === '') return failed('missing');
  const birth = parsePlainDate(text.trim());
  if (!birth.ok) return failed('not-a-date');
  if (birth.value > today) return failed('in-the-future');
  return daysBetween(birth.value, today) > OLDEST_DAYS ? failed('too-long-ago') : ok(birth.value);
}

/** A due date from 4 weeks before the birth to 18 weeks after it, as the contract allows. */
function readDue(text: string | undefined, birth: PlainDate | null): Result<Json, FieldError['reason']> {
  if (text === undefined || text.trim() === '') return ok(null);
  if (text === 'unknown') return ok(text);
  const due = parsePlainDate(text.trim());
  if (!due.ok) return failed('not-a-date');
  const fits = birth === null || (due.value >= addDays(birth, -28) && due.value <= addDays(birth, 126));
  return fits ? ok(due.value) : failed('out-of-range');
}

function readChoice(allowed: readonly string[], text: string | undefined): Result<Json, FieldError['reason']> {
  if (text === undefined) return ok(null);
  return oneOf(allowed, text) === undefined ? failed('not-known') : ok(text);
}

function dateIn(value: Json | undefined): PlainDate | null {
  const date = typeof value === 'string' ? parsePlainDate(value) : null;
  return date?.ok ? date.value : null;
}
