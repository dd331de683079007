import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { type Device, STORE_LAWS } from '../../../../tests/store-laws.ts';
import type { Op } from '../household/operation.ts';
import { indexedStore } from './indexed-store.ts';
import { memoryStore, newMemory } from './memory-store.ts';

let count = 0;

function inMemory(): Device {
  const memory = newMemory('device');
  return {
    open: async () => memoryStore(memory),
    spoil: async (value) => {
      memory.journal.push(value);
    },
  };
}

function inIndexedDb(): Device {
  count += 1;
  const name = `laws-${count}`;
  return {
    open: async () => indexedStore(name, () => 'device'),
    spoil: async (value) => {
      const db = await openDB(name, 1);
      await db.add('journal', value);
      db.close();
    },
  };
}

describe.each([
  ['in memory', inMemory],
  ['in IndexedDB', inIndexedDb],
])('the store %s', (_, newDevice) => {
  for (const { name, check } of STORE_LAWS) it(name, () => check(newDevice()));
});

const op: Op = { id: '~.1', r: 'one', v: 1, s: { name: 'Ada' }, w: 1 };

describe('a store that cannot keep', () => {
  it('[H7] says that it is full, and has written nothing of the action', async () => {
    const memory = newMemory('device');
    memory.room = 1;
    const store = memoryStore(memory);
    expect(await store.write([op, { ...op, id: '~.2' }], 0)).toEqual({ ok: false, error: 'full' });
    expect(memory.journal).toEqual([]);
  });

  it('[H7] says that storage is denied where the browser has none', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    const store = indexedStore('denied', () => 'device');
    expect(await store.read(0)).toEqual({ ok: false, error: 'denied' });
    if (before) Object.defineProperty(globalThis, 'indexedDB', before);
    expect((await store.read(0)).ok).toBe(true);
  });
});
