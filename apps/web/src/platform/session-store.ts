import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/** The database of the one massage that is going on. It stands apart from the journal, and is empty most of the time. */
const DATABASE = 'warmhands-session';
const PLACE = 'living';

/** Keeps the massage that is going on, so that a page that was killed finds it again. [H20] */
export interface SessionStore {
  /** What was kept, unread and unchecked; `undefined`: nothing. */
  read(): Promise<unknown>;
  /** Keeps the newest state; of several in a row only the last need be written. */
  keep(state: unknown): void;
  /** Fulfilled when everything that was to be kept until now is. */
  settled(): Promise<void>;
  clear(): Promise<void>;
}

/** The store of this device. Where nothing can be kept the massage goes on, and lives as long as the page. */
export function sessionStore(): SessionStore {
  let opening: Promise<IDBPDatabase> | null = null;
  let working: Promise<void> = Promise.resolve();
  let newest: { readonly state: unknown } | null = null;
  const open = (): Promise<IDBPDatabase> => {
    opening ??= openDB(DATABASE, 1, {
      upgrade: (db) => void db.createObjectStore(PLACE),
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        opening = null;
      },
      terminated: () => {
        opening = null;
      },
    });
    return opening;
  };
  const write = async (): Promise<void> => {
    const { state } = newest ?? {};
    if (!newest) return;
    newest = null;
    try {
      await (await open()).put(PLACE, state, PLACE);
    } catch {
      opening = null; // A phone that woke may have lost it: the next state opens it anew.
    }
  };
  return {
    async read() {
      try {
        return await (await open()).get(PLACE, PLACE);
      } catch {
        opening = null;
        return undefined;
      }
    },
    keep(state) {
      newest = { state };
      working = working.then(write);
    },
    settled: () => working,
    async clear() {
      newest = null;
      working = working.then(async () => {
        await (await open()).delete(PLACE, PLACE).catch(() => {});
      });
      await working.catch(() => {});
    },
  };
}

/** A store for a look only: it lives as long as the page. */
export function forgetfulSessionStore(): SessionStore {
  let kept: unknown;
  return {
    read: async () => kept,
    keep: (state) => {
      kept = state;
    },
    settled: async () => {},
    clear: async () => {
      kept = undefined;
    },
  };
}

/** Leaves nothing of it. [H11] */
export async function eraseSession(): Promise<void> {
  await deleteDB(DATABASE).catch(() => {});
}
