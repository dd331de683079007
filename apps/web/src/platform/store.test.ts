import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { indexedStore } from './indexed-store.ts';
import { memoryStore, newMemory } from './memory-store.ts';
import { storeLaws } from './store-laws.ts';

let count = 0;

storeLaws('in memory', () => {
  count += 1;
  const memory = newMemory(`device${count}`);
  return {
    open: () => memoryStore(memory),
    spoil: async (value) => {
      memory.journal.push(value);
    },
  };
});

storeLaws('in IndexedDB', () => {
  count += 1;
  const name = `laws-${count}`;
  return {
    open: () => indexedStore(name, () => `device${count}`),
    spoil: async (value) => {
      const db = await openDB(name, 1);
      await db.add('journal', value);
      db.close();
    },
  };
});
