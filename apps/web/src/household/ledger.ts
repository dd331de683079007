import { type ReadonlySignal, signal } from '@preact/signals';
import type { Place, Store, StoreFailure } from '../platform/store.ts';
import type { Saving } from './household.ts';
import { apply, applyKept, edit, emptyState, remove, rename, type State } from './merge.ts';
import { renamed } from './numbering.ts';
import { type Json, type Op, type OpId, splitId, UNSAVED, type WallTime } from './operation.ts';

/** A change to one record: fields set, or the record taken away. */
export type Change =
  | { readonly record: string; readonly set: { readonly [field: string]: Json } }
  | { readonly record: string; readonly remove: true };

/** The family's records as this page knows them, and what is still to be saved. */
export interface Ledger {
  /** Grows with each change of `state`, which is changed in place. */
  readonly version: ReadonlySignal<number>;
  readonly state: State;
  readonly saving: ReadonlySignal<Saving>;
  /** What the journal held that is no operation. */
  readonly damaged: ReadonlySignal<readonly unknown[]>;
  /** Shown at once; saved whole or not at all; kept here until it is saved. [H6, H7] */
  tell(changes: readonly Change[], w: WallTime): void;
  /** Reads what other pages have written. */
  refresh(): Promise<void>;
  tryAgain(): void;
  /** What is not saved yet, in order. */
  waiting(): readonly Op[];
  /** Nothing is saved any more: the store is being erased. */
  stop(): void;
}

/** Waits a while, then calls. Gives back how to call it off. */
export type Later = (milliseconds: number, call: () => void) => () => void;

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** Opens the ledger on a store and reads it once; where that fails the app goes on, and reading is tried again. */
export async function openLedger(store: Store, later: Later): Promise<Ledger> {
  const state = emptyState();
  const version = signal(0);
  const saving = signal<Saving>({ state: 'saved' });
  const damaged = signal<readonly unknown[]>([]);
  const queue: Op[][] = [];
  let place: Place = 0;
  let isRead = false;
  let unsavedCounter = 0;
  let pause = FIRST_PAUSE;
  let callOff: (() => void) | null = null;
  let working: Promise<void> = Promise.resolve();
  let stopped = false;

  const takeIn = (ops: readonly Op[], broken: readonly unknown[]): void => {
    for (const op of ops) applyKept(state, op);
    if (broken.length > 0) damaged.value = [...damaged.value, ...broken];
    if (ops.length > 0) version.value += 1;
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    working = working.then(work);
    return working;
  };
  const fail = (reason: StoreFailure): void => {
    saving.value = { state: 'failed', reason, waiting: queue.flat().length };
    if (stopped) return;
    callOff?.();
    callOff = later(pause, () => void inTurn(work));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };
  const readOn = async (): Promise<boolean> => {
    const passage = await store.read(place);
    if (!passage.ok) {
      fail(passage.error);
      return false;
    }
    place = passage.value.end;
    isRead = true;
    takeIn(passage.value.ops, passage.value.damaged);
    return true;
  };
  const saveFirst = async (action: Op[]): Promise<boolean> => {
    const saved = await store.write(action, place);
    if (!saved.ok) {
      fail(saved.error);
      return false;
    }
    queue.shift();
    place = saved.value.end;
    takeIn(saved.value.unseen.ops, saved.value.unseen.damaged);
    settle(state, action, queue, saved.value.names);
    version.value += 1;
    return true;
  };
  const work = async (): Promise<void> => {
    if (stopped || (!isRead && !(await readOn()))) return;
    for (let action = queue[0]; action; action = queue[0]) {
      if (!(await saveFirst(action))) return;
    }
    pause = FIRST_PAUSE;
    callOff?.();
    saving.value = { state: 'saved' };
  };

  await inTurn(work);
  return {
    version,
    state,
    saving,
    damaged,
    tell(changes, w) {
      const action = changes.map((change) => {
        unsavedCounter += 1;
        const id = `${UNSAVED}.${unsavedCounter}`;
        const op =
          'remove' in change ? remove(state, id, change.record, w) : edit(state, id, change.record, change.set, w);
        apply(state, op);
        return op;
      });
      queue.push(action);
      version.value += 1;
      if (saving.value.state === 'saved') saving.value = { state: 'saving' };
      void inTurn(work);
    },
    refresh: () => inTurn(async () => void (await readOn())),
    tryAgain: () => void inTurn(work),
    waiting: () => queue.flat(),
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}

/** Gives the saved their lasting ids, in the records and in what still waits. */
function settle(state: State, saved: readonly Op[], queue: Op[][], names: ReadonlyMap<OpId, OpId>): void {
  for (const op of saved) rename(state, op.r, names);
  for (const id of names.values()) {
    const { device, counter } = splitId(id);
    state.applied.set(device, Math.max(counter, state.applied.get(device) ?? 0));
  }
  queue.forEach((action, index) => {
    queue[index] = action.map((op) => renamed(op, names));
  });
}
