import type { Op, OpId } from './operation.ts';

/** Operations with their lasting ids, and what each was called before. */
export interface Numbered {
  readonly ops: readonly Op[];
  readonly names: ReadonlyMap<OpId, OpId>;
}

/** Numbers unsaved operations on from `counter`, the last one given out by this device. Called inside the saving. [H6] */
export function numberOn(unsaved: readonly Op[], device: string, counter: number): Numbered {
  const names = new Map(unsaved.map((op, index) => [op.id, `${device}.${counter + index + 1}`]));
  return { ops: unsaved.map((op) => renamed(op, names)), names };
}

/** The operation with every id that it names replaced by its lasting one. */
export function renamed(op: Op, names: ReadonlyMap<OpId, OpId>): Op {
  const lasting = (id: OpId): OpId => names.get(id) ?? id;
  const p = op.p && Object.fromEntries(Object.entries(op.p).map(([field, ids]) => [field, ids.map(lasting)]));
  return {
    ...op,
    id: lasting(op.id),
    ...(p ? { p } : {}),
    ...(op.c ? { c: op.c.map(lasting) } : {}),
    ...(op.undel ? { undel: op.undel.map(lasting) } : {}),
  };
}
