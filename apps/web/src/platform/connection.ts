import { failed, ok, type Result } from '@warmhands/core';
import type { IDBPDatabase } from 'idb';
import type { StoreFailure } from './store.ts';

/** How long a database may hang before the app goes on without it (a browser may never answer). */
const PATIENCE = 3000;

/** A way to a database, opened when it is first needed. */
export interface Connection<Schema> {
  /** Works on it; a failure is told with its reason. */
  attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T, StoreFailure>>;
  /** Closes it; the next use opens it anew. */
  letGo(): Promise<void>;
}

/** Connects by `open`, which calls `forget` when the browser takes the connection away. */
export function connect<Schema>(open: (forget: () => void) => Promise<IDBPDatabase<Schema>>): Connection<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const opened = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open(forget).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return withPatience(opening);
  };
  return {
    /** A phone that wakes may have lost its connection: it is opened anew once before that counts as a failure. */
    async attempt(work) {
      try {
        return ok(await work(await opened()));
      } catch (reason) {
        if (!isLostConnection(reason)) return failed(failureOf(reason));
      }
      forget();
      try {
        return ok(await work(await opened()));
      } catch (reason) {
        return failed(failureOf(reason));
      }
    },
    async letGo() {
      const open = opening;
      forget();
      (await open?.catch(() => null))?.close();
    },
  };
}

/** The browser did not answer in time. */
export class OutOfPatience extends Error {}

/** The work, or an `OutOfPatience` after a while. */
export function withPatience<T>(work: Promise<T>): Promise<T> {
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

/** Why a database could not do it. */
export function failureOf(reason: unknown): StoreFailure {
  const name = nameOf(reason);
  if (name === 'QuotaExceededError') return 'full';
  // Without any IndexedDB the name itself is unknown; a browser that hangs allows as little.
  const isDenied = reason instanceof OutOfPatience || reason instanceof ReferenceError || reason instanceof TypeError;
  return isDenied || ['SecurityError', 'NotAllowedError', 'InvalidStateError'].includes(name) ? 'denied' : 'unknown';
}
