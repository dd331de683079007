/**
 * The merge: each field keeps every value that nobody has overwritten knowingly. No clock decides what survives. [H5]
 *
 * ```
 * A sets name=Ada ──┬── B (has seen it) sets name=Ida      → Ida: B named A's operation as the one overwritten
 *                   └── C (has not)     sets name=Eda      → Ida and Eda both stand until somebody chooses
 * ```
 */
import { type Json, type Op, type OpId, splitId, type WallTime } from './operation.ts';

interface Standing {
  readonly id: OpId;
  readonly w: WallTime;
  readonly value: Json;
}

interface Delete {
  readonly id: OpId;
  readonly seen: readonly OpId[];
}

/** A record as all its operations leave it. */
export interface Merged {
  readonly fields: ReadonlyMap<string, readonly Standing[]>;
  readonly deletes: readonly Delete[];
}

/** All records, and how far each device's operations have been applied. Grows in place: it may hold years. */
export interface State {
  readonly applied: Map<string, number>;
  readonly records: Map<string, Merged>;
}

/** A record as a screen shows it. */
export interface Shown {
  readonly fields: { readonly [field: string]: Json };
  readonly deleted: boolean;
  /** Fields in which several different values stand. */
  readonly conflicts: readonly string[];
}

const NOTHING: Merged = { fields: new Map(), deletes: [] };

/** A state before anything has happened. */
export function emptyState(): State {
  return { applied: new Map(), records: new Map() };
}

/** Applies one operation once. A gap is refused: what it rests on has not come yet. [H5] */
export function apply(state: State, op: Op): 'applied' | 'duplicate' | 'gap' {
  const { device, counter } = splitId(op.id);
  const have = state.applied.get(device) ?? 0;
  if (counter <= have) return 'duplicate';
  if (counter !== have + 1) return 'gap';
  state.applied.set(device, counter);
  state.records.set(op.r, withOp(state.records.get(op.r) ?? NOTHING, op));
  return 'applied';
}

/** Applies an operation from this device's own journal, where a gap means that the one before was damaged. [H9] */
export function applyKept(state: State, op: Op): void {
  const { device, counter } = splitId(op.id);
  if ((state.applied.get(device) ?? 0) < counter - 1) state.applied.set(device, counter - 1);
  apply(state, op);
}

/** An edit of a record by somebody who sees it as it stands: it overwrites just that, and takes back seen deletes. */
export function edit(state: State, id: OpId, record: string, fields: { [field: string]: Json }, w: WallTime): Op {
  const merged = state.records.get(record) ?? NOTHING;
  const seen = Object.keys(fields).flatMap((field) => {
    const ids = (merged.fields.get(field) ?? []).map((standing) => standing.id);
    return ids.length > 0 ? [[field, ids] as const] : [];
  });
  return {
    id,
    r: record,
    v: 1,
    s: fields,
    ...(seen.length > 0 ? { p: Object.fromEntries(seen) } : {}),
    ...(merged.deletes.length > 0 ? { undel: merged.deletes.map((gone) => gone.id) } : {}),
    w,
  };
}

/** A delete by somebody who sees the record as it stands: it covers just that. */
export function remove(state: State, id: OpId, record: string, w: WallTime): Op {
  return { id, r: record, v: 1, d: 1, c: standingIds(state.records.get(record) ?? NOTHING), w };
}

/** What a screen shows: of several standing values the one with the greatest wall time, then id. */
export function show(merged: Merged): Shown {
  const fields: [string, Json][] = [];
  const conflicts: string[] = [];
  for (const [field, standing] of merged.fields) {
    const [first, ...rest] = [...standing].sort((a, b) => b.w - a.w || (a.id < b.id ? 1 : -1));
    if (!first) continue;
    fields.push([field, first.value]);
    const text = JSON.stringify(first.value);
    if (rest.some((other) => JSON.stringify(other.value) !== text)) conflicts.push(field);
  }
  return { fields: Object.fromEntries(fields), deleted: isDeleted(merged), conflicts: conflicts.sort() };
}

/** Gives saved operations their lasting ids, wherever the ids of before the saving stand. */
export function rename(state: State, record: string, names: ReadonlyMap<OpId, OpId>): void {
  const merged = state.records.get(record);
  if (!merged) return;
  const lasting = (id: OpId): OpId => names.get(id) ?? id;
  const fields = [...merged.fields].map(
    ([field, standing]) => [field, standing.map((one) => ({ ...one, id: lasting(one.id) }))] as const,
  );
  const deletes = merged.deletes.map(({ id, seen }) => ({ id: lasting(id), seen: seen.map(lasting) }));
  state.records.set(record, { fields: new Map(fields), deletes });
}

function withOp(merged: Merged, op: Op): Merged {
  const fields = new Map(merged.fields);
  for (const [field, value] of Object.entries(op.s ?? {})) {
    const overwritten = new Set(op.p?.[field] ?? []);
    const left = (merged.fields.get(field) ?? []).filter((standing) => !overwritten.has(standing.id));
    fields.set(field, [...left, { id: op.id, w: op.w, value }]);
  }
  const takenBack = new Set(op.undel ?? []);
  const deletes = merged.deletes.filter((gone) => !takenBack.has(gone.id));
  return { fields, deletes: op.d === 1 ? [...deletes, { id: op.id, seen: op.c ?? [] }] : deletes };
}

/** Deleted only if some delete had seen every standing value: an edit that it had not seen keeps the record. */
function isDeleted(merged: Merged): boolean {
  const ids = standingIds(merged);
  return merged.deletes.some(({ seen }) => {
    const covered = new Set(seen);
    return ids.every((id) => covered.has(id));
  });
}

function standingIds(merged: Merged): readonly OpId[] {
  return [...new Set([...merged.fields.values()].flat().map((standing) => standing.id))];
}
