import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import fixture from '../../../../tests/fixtures/database-0.1.0.json' with { type: 'json' };
import type { Recording } from '../voice/recording.ts';
import type { Slot } from '../voice/slot.ts';
import { tone } from '../voice/sound.fixture.ts';
import { encodeWave } from '../voice/wave.ts';
import { indexedStore } from './indexed-store.ts';
import { eraseVoices, VOICES } from './voice-database.ts';
import { forgetfulVoiceStore, indexedVoiceStore, type VoiceStore } from './voice-store.ts';

const said = (slot: Slot, by = 'Mama'): Recording => ({
  kind: 'recording',
  v: 1,
  slot,
  by,
  seconds: 0.2,
  at: 1_795_183_200_000,
  wave: encodeWave(tone(0.2, 0.5)),
});

async function found(store: VoiceStore) {
  const read = await store.read();
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

let count = 0;
const inIndexedDb = (): VoiceStore => {
  count += 1;
  return indexedVoiceStore(`voices-${count}`);
};

describe.each([
  ['in memory', () => forgetfulVoiceStore()],
  ['in IndexedDB', inIndexedDb],
])('recordings %s', (_, open) => {
  it('[W92] are kept as they were, one for each place, and the newest stands', async () => {
    const store = open();
    expect(await store.keep(said('goodbye'))).toEqual({ ok: true, value: 'kept' });
    await store.keep(said('left'));
    await store.keep(said('goodbye', 'Papa'));
    const { recordings, damaged } = await found(store);
    expect([...recordings.keys()].toSorted()).toEqual(['goodbye', 'left']);
    expect(recordings.get('goodbye')).toEqual(said('goodbye', 'Papa'));
    expect(damaged).toEqual([]);
  });

  it('[W92] are deleted one by one', async () => {
    const store = open();
    await store.keep(said('goodbye'));
    await store.keep(said('left'));
    expect((await store.remove('goodbye')).ok).toBe(true);
    expect((await store.remove('right')).ok).toBe(true);
    expect([...(await found(store)).recordings.keys()]).toEqual(['left']);
    const all = await store.all();
    expect(all.ok && all.value).toEqual([said('left')]);
  });
});

describe('recordings of a device', () => {
  it('[W92] that find no room are told, and what stood there still does', async () => {
    const store = indexedVoiceStore('full');
    await store.keep(said('goodbye'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.keep(said('goodbye', 'Papa'))).toEqual({ ok: false, error: 'full' });
    put.mockRestore();
    expect((await found(store)).recordings.get('goodbye')?.by).toBe('Mama');
    expect(await forgetfulVoiceStore(0).keep(said('left'))).toEqual({ ok: false, error: 'full' });
  });

  it('[W92] that may not be kept at all are told', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    const store = indexedVoiceStore('denied');
    expect(await store.keep(said('left'))).toEqual({ ok: false, error: 'denied' });
    expect(await store.read()).toEqual({ ok: false, error: 'denied' });
    if (before) Object.defineProperty(globalThis, 'indexedDB', before);
    expect((await store.read()).ok).toBe(true);
  });

  it('[W94] that are damaged are told and stay stored, and the others are there', async () => {
    const store = indexedVoiceStore('spoilt');
    await store.keep(said('left'));
    const db = await openDB('spoilt', 1);
    await db.put('recordings', { ...said('right'), wave: new ArrayBuffer(9) }, 'right');
    await db.put('recordings', 'noise', 'goodbye');
    await db.put('recordings', said('left'), 'hold');
    await db.put('recordings', { of: 'a newer version' }, 'sung-leg-down');
    db.close();
    const { recordings, damaged } = await found(store);
    expect([...recordings.keys()]).toEqual(['left']);
    expect(damaged.toSorted()).toEqual(['goodbye', 'hold', 'right']);
    const all = await store.all();
    expect(all.ok && all.value).toHaveLength(5);
    await store.keep(said('right'));
    expect((await found(store)).damaged).not.toContain('right');
  });

  it('[W93] [H10] stand beside the journal of a database of 0.1.0, which opens as it was', async () => {
    const old = await openDB('warmhands', fixture.version, {
      upgrade(db) {
        db.createObjectStore('journal', { autoIncrement: true });
        db.createObjectStore('device');
      },
    });
    for (const op of fixture.journal) await old.add('journal', op);
    old.close();
    const [journal, voices] = [indexedStore('warmhands', () => 'device'), indexedVoiceStore()];
    expect((await found(voices)).recordings.size).toBe(0);
    await voices.keep(said('goodbye'));
    const read = await journal.read(0);
    expect(read.ok && read.value.ops).toEqual(fixture.journal);
    journal.close();
  });

  it('[W93] [H11] are gone when all is erased, in every page', async () => {
    const [one, other] = [indexedVoiceStore(), indexedVoiceStore()];
    await one.keep(said('goodbye'));
    await found(other);
    await eraseVoices();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(VOICES);
    expect((await found(other)).recordings.size).toBe(0);
  });
});
