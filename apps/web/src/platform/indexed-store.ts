import { failed, ok, type Result } from '@warmhands/core';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { numberOn } from '../household/numbering.ts';
import { isOp } from '../household/operation.ts';
import type { Passage, Place, Saved, Store, StoreFailure } from './store.ts';

/**
 * The database of 0.1.0, version 1. Later versions add stores beside these; a test opens a dump of this one. [H10]
 *
 * - `journal`: operations in the order in which they were written here; the key is the place, counted by the database.
 * - `device`: one value, the random name of this device and the last counter that it gave out.
 */
interface Schema extends DBSchema {
  journal: { key: number; value: unknown };
  device: { key: 'self'; value: { readonly name: string; readonly counter: number } };
}

/** How long an opening may hang before the app goes on without it (a browser may never answer). */
const PATIENCE = 3000;

/** The journal in IndexedDB, each write durable before it counts. `newName` makes a name for a device that has none. */
export function indexedStore(database: string, newName: () => string): Store {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(database);

  const forget = (): void => {
    opening = null;
  };
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDatabase(database, forget).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return withPatience(opening);
  };
  /** A phone that wakes may have lost its connection: it is opened anew once before that counts as a failure. */
  const attempt = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T, StoreFailure>> => {
    try {
      return ok(await work(await open()));
    } catch (reason) {
      if (!isLostConnection(reason)) return failed(failureOf(reason));
    }
    forget();
    try {
      return ok(await work(await open()));
    } catch (reason) {
      return failed(failureOf(reason));
    }
  };

  return {
    read: (after) => attempt((db) => readAfter(db, after)),
    write: async (unsaved, after) => {
      const saved = await attempt((db) => writeAll(db, unsaved, after, newName));
      if (saved.ok) channel?.postMessage('written');
      return saved;
    },
    listen: (heard) => {
      const hear = (event: MessageEvent): void => {
        if (event.data === 'written' || event.data === 'erased') heard(event.data);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    erase: async () => {
      channel?.postMessage('erased');
      const db = await opening?.catch(() => null);
      db?.close();
      forget();
      return eraseDatabase(database);
    },
    close: () => {
      opening?.then((db) => db.close()).catch(() => {});
      forget();
      channel?.close();
    },
  };
}

function openDatabase(database: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 1, {
    upgrade(db) {
      db.createObjectStore('journal', { autoIncrement: true });
      db.createObjectStore('device');
    },
    // Another page erases or upgrades: letting go lets it, and the next use opens anew.
    blocking(_from, _to, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
}

async function readAfter(db: IDBPDatabase<Schema>, after: Place): Promise<Passage> {
  const store = db.transaction('journal').store;
  const range = IDBKeyRange.lowerBound(after, true);
  const [found, places] = await Promise.all([store.getAll(range), store.getAllKeys(range)]);
  return passageOf(found, places.at(-1) ?? after);
}

/** One transaction over counter and journal, so that two pages can never give out the same id. [H6] */
async function writeAll(
  db: IDBPDatabase<Schema>,
  unsaved: Parameters<Store['write']>[0],
  after: Place,
  newName: () => string,
): Promise<Saved> {
  const transaction = db.transaction(['journal', 'device'], 'readwrite', { durability: 'strict' });
  // Heard from here on, so that a failure in the middle is told once, by the work itself.
  const done = transaction.done.catch((reason: unknown) => failed(reason));
  const journal = transaction.objectStore('journal');
  const device = transaction.objectStore('device');
  const range = IDBKeyRange.lowerBound(after, true);
  const [found, places, self] = await Promise.all([
    journal.getAll(range),
    journal.getAllKeys(range),
    device.get('self'),
  ]);
  const { name, counter } = self ?? { name: newName(), counter: 0 };
  const { ops, names } = numberOn(unsaved, name, counter);
  const written = await Promise.all([
    device.put({ name, counter: counter + ops.length }, 'self'),
    ...ops.map((op) => journal.add(op)),
  ]);
  const end = await done;
  if (end && !end.ok) throw end.error;
  const last = written.at(-1);
  const unseen = passageOf(found, places.at(-1) ?? after);
  return { unseen, names, end: typeof last === 'number' ? last : unseen.end };
}

const passageOf = (found: readonly unknown[], end: Place): Passage => ({
  ops: found.filter(isOp),
  damaged: found.filter((one) => !isOp(one)),
  end,
});

async function eraseDatabase(database: string): Promise<Result<'erased', StoreFailure | 'blocked'>> {
  try {
    // "Blocked" only says that another page has not let go yet; it is final when patience is over.
    await withPatience(deleteDB(database));
    return ok('erased');
  } catch (reason) {
    return failed(reason instanceof OutOfPatience ? 'blocked' : failureOf(reason));
  }
}

class OutOfPatience extends Error {}

function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfPatience('The database did not answer.')), PATIENCE);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

const nameOf = (reason: unknown): string =>
  reason instanceof Error || reason instanceof DOMException ? reason.name : '';

const isLostConnection = (reason: unknown): boolean =>
  ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(reason));

function failureOf(reason: unknown): StoreFailure {
  const name = nameOf(reason);
  if (name === 'QuotaExceededError') return 'full';
  // Without any IndexedDB the name itself is unknown; a browser that hangs allows as little.
  const isDenied = reason instanceof OutOfPatience || reason instanceof ReferenceError || reason instanceof TypeError;
  return isDenied || ['SecurityError', 'NotAllowedError', 'InvalidStateError'].includes(name) ? 'denied' : 'unknown';
}
