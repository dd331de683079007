import { failed, ok, type Result } from '@warmhands/core';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { numberOn } from '../household/numbering.ts';
import { isOp } from '../household/operation.ts';
import { connect, failureOf, OutOfPatience, withPatience } from './connection.ts';
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

/** The journal in IndexedDB, each write durable before it counts. `newName` makes a name for a device that has none. */
export function indexedStore(database: string, newName: () => string): Store {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(database);
  const { attempt, letGo } = connect((forget) => openDatabase(database, forget));
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
      await letGo();
      return eraseDatabase(database);
    },
    close: () => {
      void letGo();
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
