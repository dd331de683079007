import { failed, ok, type Result } from '@warmhands/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Recording } from '../voice/recording.ts';
import type { Slot } from '../voice/slot.ts';
import { keyOf, namedVoice, placeOf, type VoiceId } from '../voice/voice.ts';
import { LEADS, recordingsOf, type Stored, setsOf, sharedName, type Voices } from '../voice/voices.ts';
import { connect } from './connection.ts';
import type { StoreFailure } from './store.ts';
import { VOICES } from './voice-database.ts';

/** Where recordings are kept. Both kinds keep the same laws. */
export interface VoiceStore {
  read(): Promise<Result<Voices, StoreFailure>>;
  /** In place of what stood there. Kept only when the database says so; else what stood there still does. [W92] */
  keep(recording: Recording): Promise<Result<'kept', StoreFailure>>;
  remove(voice: VoiceId, slot: Slot): Promise<Result<'removed', StoreFailure>>;
  /** Gives a voice its name, and makes it where it is not there yet. */
  name(voice: VoiceId, name: string): Promise<Result<'kept', StoreFailure>>;
  /** From now on this voice leads. */
  lead(voice: VoiceId): Promise<Result<'kept', StoreFailure>>;
  /** Takes a voice away with its name and all its recordings: all of it or nothing. */
  forget(voice: VoiceId): Promise<Result<'removed', StoreFailure>>;
  /** All that is stored, as it stands, damaged or not. */
  all(): Promise<Result<AllStored, StoreFailure>>;
}

/** Every value of the store, unread. */
export interface AllStored {
  readonly recordings: readonly unknown[];
  /** The names of voices, and which leads. */
  readonly about: readonly unknown[];
}

/**
 * Version 1: one recording for each place, under the name of the place. Version 2: the same, and the places of further
 * voices, and what is told about voices.
 *
 * It stands apart from the journal: sound takes a thousand times the room of words, and must never keep them from being
 * written or read. [W93]
 */
interface Schema extends DBSchema {
  recordings: { key: string; value: unknown };
  about: { key: string; value: unknown };
}

/** The store of this device. */
export function indexedVoiceStore(database: string = VOICES): VoiceStore {
  const { attempt } = connect<Schema>((forget) => openDatabase(database, forget));
  const tell = (key: string, value: unknown) =>
    attempt(async (db) => {
      await db.put('about', value, key);
      return 'kept' as const;
    });
  return {
    read: () => attempt(readFrom),
    keep: (recording) =>
      attempt(async (db) => {
        const { store, done } = db.transaction('recordings', 'readwrite', { durability: 'strict' });
        await Promise.all([store.put(recording, keyOf(recording.voice, recording.slot)), done]);
        return 'kept' as const;
      }),
    remove: (voice, slot) =>
      attempt(async (db) => {
        await db.delete('recordings', keyOf(voice, slot));
        return 'removed' as const;
      }),
    name: (voice, name) => tell(voice, namedVoice(voice, name)),
    lead: (voice) => tell(LEADS, voice),
    forget: (voice) => attempt((db) => forgetIn(db, voice)),
    all: () =>
      attempt(async (db) => {
        const [recordings, about] = await Promise.all([db.getAll('recordings'), db.getAll('about')]);
        return { recordings, about };
      }),
  };
}

async function readFrom(db: IDBPDatabase<Schema>): Promise<Voices> {
  const transaction = db.transaction(['recordings', 'about']);
  const [recordings, about] = [transaction.objectStore('recordings'), transaction.objectStore('about')];
  const [keys, told, values] = await Promise.all([recordings.getAllKeys(), about.getAllKeys(), about.getAll()]);
  const { sets, leads } = setsOf(
    keys,
    told.map((key, at) => [key, values[at]]),
  );
  const own = keys.filter((key) => placeOf(key)?.voice === leads);
  const stored = await Promise.all(own.map(async (key): Promise<Stored> => [key, await recordings.get(key)]));
  return { sets, leads, ...recordingsOf(leads, stored) };
}

async function forgetIn(db: IDBPDatabase<Schema>, voice: VoiceId): Promise<'removed'> {
  const transaction = db.transaction(['recordings', 'about'], 'readwrite', { durability: 'strict' });
  const [recordings, about] = [transaction.objectStore('recordings'), transaction.objectStore('about')];
  const keys = await recordings.getAllKeys();
  const own = keys.filter((key) => placeOf(key)?.voice === voice);
  await Promise.all([about.delete(voice), ...own.map((key) => recordings.delete(key)), transaction.done]);
  return 'removed';
}

function openDatabase(database: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 2, {
    async upgrade(db, from, _to, transaction) {
      if (from < 1) db.createObjectStore('recordings');
      const about = db.createObjectStore('about');
      // What was one set becomes the first voice as it stands, and takes the name that it goes by.
      const name = sharedName(await transaction.objectStore('recordings').getAll());
      if (name) await about.put(namedVoice('first', name), 'first');
    },
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
  const about = new Map<string, unknown>();
  return {
    async read() {
      const { sets, leads } = setsOf([...kept.keys()], [...about]);
      return ok({ sets, leads, ...recordingsOf(leads, [...kept]) });
    },
    async keep(recording) {
      const key = keyOf(recording.voice, recording.slot);
      if (!kept.has(key) && kept.size >= room) return failed('full');
      kept.set(key, recording);
      return ok('kept');
    },
    async remove(voice, slot) {
      kept.delete(keyOf(voice, slot));
      return ok('removed');
    },
    async name(voice, name) {
      about.set(voice, namedVoice(voice, name));
      return ok('kept');
    },
    async lead(voice) {
      about.set(LEADS, voice);
      return ok('kept');
    },
    async forget(voice) {
      about.delete(voice);
      for (const key of kept.keys()) if (placeOf(key)?.voice === voice) kept.delete(key);
      return ok('removed');
    },
    all: async () => ok({ recordings: [...kept.values()], about: [...about.values()] }),
  };
}
