import { type JournalKind, type PlainDate, parsePlainDate } from '@warmhands/core';
import { type Shown, type State, show } from './merge.ts';
import type { Json } from './operation.ts';

/** A record as a screen shows it, with its id. Its kind is one of its fields; kinds of newer versions are kept. */
export interface KindRecord {
  readonly id: string;
  readonly kind: string;
  readonly fields: Shown['fields'];
}

/** Every record that is not deleted, in the order in which each was first heard of. */
export function livingRecords(state: State): readonly KindRecord[] {
  const living: KindRecord[] = [];
  for (const [id, merged] of state.records) {
    const { fields, deleted } = show(merged);
    const kind = fields['kind'];
    if (!deleted && typeof kind === 'string') living.push({ id, kind, fields });
  }
  return living;
}

/** The fields of each kind of journal entry that this version reads. Others, of newer versions, stay stored. */
const ENTRY_FIELDS: Readonly<Record<JournalKind, readonly string[]>> = {
  feed: ['start', 'end', 'how'],
  sleep: ['start', 'end'],
  nappy: ['at', 'wet', 'stool'],
  temperature: ['at', 'celsius', 'site'],
  immunisation: ['at', 'limbs'],
  crying: ['start', 'end'],
  symptom: ['at', 'fact'],
  bath: ['at'],
  'patch-test': ['product', 'at', 'result'],
  massage: ['start', 'end', 'goal', 'strokes', 'skipped', 'ended', 'cue', 'by', 'after'],
  note: ['at', 'text'],
};

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  ...ENTRY_FIELDS,
  answer: ['fact', 'question', 'value', 'at'],
  clearance: ['fact', 'at'],
};

const isEntry = (kind: string): boolean => Object.hasOwn(ENTRY_FIELDS, kind);

/** A part of a situation as the contract writes it, and the record it came from. */
export interface Written {
  readonly record: KindRecord;
  readonly json: { readonly [field: string]: Json };
}

/** What is told of one baby, in the shape of the contract, not yet parsed. */
export interface Told {
  readonly journal: readonly Written[];
  readonly answers: readonly Written[];
  readonly cleared: readonly Written[];
}

/** What the records tell of one baby. Each answer and entry belongs to one baby alone. [H8] */
export function toldOf(baby: string, records: readonly KindRecord[]): Told {
  const mine = records.filter(({ kind, fields }) => fields['baby'] === baby && Object.hasOwn(FIELDS, kind));
  const of = (wanted: (kind: string) => boolean): readonly Written[] =>
    mine.filter(({ kind }) => wanted(kind)).map((record) => ({ record, json: written(record) }));
  return {
    journal: of(isEntry),
    answers: of((kind) => kind === 'answer'),
    cleared: of((kind) => kind === 'clearance'),
  };
}

/** A field that was emptied is as if it had never been told. */
function written({ kind, fields }: KindRecord): Written['json'] {
  const kept = (FIELDS[kind] ?? []).flatMap((field) => {
    const value = fields[field];
    return value === undefined || (value === null && field !== 'goal')
      ? []
      : [[field, timeAsText(field, value)] as const];
  });
  return Object.fromEntries([...(isEntry(kind) ? [['kind', kind] as const] : []), ...kept]);
}

/** Times are stored in milliseconds. What is no time is left as it is, so that the parser can name it. */
function timeAsText(field: string, value: Json): Json {
  const isTime = field === 'at' || field === 'start' || field === 'end';
  return isTime && typeof value === 'number' && Math.abs(value) < 8.64e15 ? new Date(value).toISOString() : value;
}

/** A stored date, or `null` when it is none. */
export function storedDate(value: Json | undefined): PlainDate | null {
  const date = typeof value === 'string' ? parsePlainDate(value) : null;
  return date?.ok ? date.value : null;
}
