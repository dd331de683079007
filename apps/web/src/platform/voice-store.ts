import { failed, ok, type Result } from '@warmhands/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Recording, readRecording } from '../voice/recording.ts';
import { SLOTS, type Slot } from '../voice/slot.ts';
import { isWave } from '../voice/wave.ts';
import { connect } from './connection.ts';
import type { StoreFailure } from './store.ts';
import { VOICES } from './voice-database.ts';

/** What is recorded on this device. */
export interface Voices {
  readonly recordings: ReadonlyMap<Slot, Recording>;
  /** Places whose recording cannot be played. It stays stored until somebody replaces or deletes it. [W94] */
  readonly damaged: readonly Slot[];
}

/** Where recordings are kept. Both kinds keep the same laws. */
export interface VoiceStore {
  read(): Promise<Result<Voices, StoreFailure>>;
  /** In place of what stood there. Kept only when the database says so; else what stood there still does. [W92] */
  keep(recording: Recording): Promise<Result<'kept', StoreFailure>>;
  remove(slot: Slot): Promise<Result<'removed', StoreFailure>>;
  /** All that is stored, as it stands, damaged or not. */
  all(): Promise<Result<readonly unknown[], StoreFailure>>;
}

/**
 * Version 1: one recording for each place, under the name of the place.
 *
 * It stands apart from the journal: sound takes a thousand times the room of words, and must never keep them from being
 * written or read. [W93]
 */
interface Schema extends DBSchema {
  recordings: { key: string; value: unknown };
}

/** The store of this device. */
export function indexedVoiceStore(database: string = VOICES): VoiceStore {
  const { attempt } = connect<Schema>((forget) => openDatabase(database, forget));
  return {
    async read() {
      const found = await attempt(async (db) => {
        const { store } = db.transaction('recordings');
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, at) => [key, values[at]] as const);
      });
      return found.ok ? ok(voicesOf(found.value)) : found;
    },
    keep: (recording) =>
      attempt(async (db) => {
        const { store, done } = db.transaction('recordings', 'readwrite', { durability: 'strict' });
        await Promise.all([store.put(recording, recording.slot), done]);
        return 'kept' as const;
      }),
    remove: (slot) =>
      attempt(async (db) => {
        await db.delete('recordings', slot);
        return 'removed' as const;
      }),
    all: () => attempt((db) => db.getAll('recordings')),
  };
}

function openDatabase(database: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 1, {
    upgrade: (db) => void db.createObjectStore('recordings'),
    // Another page erases or upgrades: letting go lets it, and the next use opens anew.
    blocking(_from, _to, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
}

/** A store for a look only: it lives as long as the page. `room`: how many recordings fit. */
export function forgetfulVoiceStore(room: number = Number.POSITIVE_INFINITY): VoiceStore {
  const kept = new Map<string, unknown>();
  return {
    read: async () => ok(voicesOf([...kept])),
    async keep(recording) {
      if (!kept.has(recording.slot) && kept.size >= room) return failed('full');
      kept.set(recording.slot, recording);
      return ok('kept');
    },
    async remove(slot) {
      kept.delete(slot);
      return ok('removed');
    },
    all: async () => ok([...kept.values()]),
  };
}

/** What a newer version keeps under names that this one does not know is left alone. */
function voicesOf(stored: readonly (readonly [key: string, value: unknown])[]): Voices {
  const recordings = new Map<Slot, Recording>();
  const damaged: Slot[] = [];
  for (const [key, value] of stored) {
    const slot = SLOTS.find((one) => one === key);
    if (!slot) continue;
    const recording = readRecording(value);
    if (recording?.slot === slot && isWave(recording.wave)) recordings.set(slot, recording);
    else damaged.push(slot);
  }
  return { recordings, damaged };
}
