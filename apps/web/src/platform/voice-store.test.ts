import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import fixture from '../../../../tests/fixtures/database-0.1.0.json' with { type: 'json' };
import type { Recording } from '../voice/recording.ts';
import type { Slot } from '../voice/slot.ts';
import { tone } from '../voice/sound.fixture.ts';
import { LONGEST_NAME, VOICE_IDS, type VoiceId } from '../voice/voice.ts';
import { encodeWave } from '../voice/wave.ts';
import { indexedStore } from './indexed-store.ts';
import { eraseVoices, VOICES } from './voice-database.ts';
import { forgetfulVoiceStore, indexedVoiceStore, type VoiceStore } from './voice-store.ts';

const said = (slot: Slot, by = 'Mama', voice: VoiceId = 'first'): Recording => ({
  kind: 'recording',
  v: 1,
  voice,
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
    expect((await store.remove('first', 'goodbye')).ok).toBe(true);
    expect((await store.remove('first', 'right')).ok).toBe(true);
    expect([...(await found(store)).recordings.keys()]).toEqual(['left']);
    const all = await store.all();
    expect(all.ok && all.value).toEqual({ recordings: [said('left')], about: [] });
  });

  it('[W99] stand once for each place in each of four voices, and those of the voice that leads are read', async () => {
    const store = open();
    expect(await found(store)).toMatchObject({ leads: 'first', sets: [{ id: 'first', name: '', count: 0 }] });
    for (const voice of VOICE_IDS) await store.keep(said('goodbye', voice, voice));
    await store.keep(said('left', 'second', 'second'));
    const counts = async () => (await found(store)).sets.map(({ id, count }) => `${id} ${count}`);
    expect(await counts()).toEqual(['first 1', 'second 2', 'third 1', 'fourth 1']);
    for (const voice of VOICE_IDS) {
      expect(await store.lead(voice)).toEqual({ ok: true, value: 'kept' });
      const { leads, recordings } = await found(store);
      expect([leads, recordings.get('goodbye')]).toEqual([voice, said('goodbye', voice, voice)]);
      expect(recordings.size).toBe(voice === 'second' ? 2 : 1);
    }
    await store.remove('second', 'goodbye');
    expect(await counts()).toEqual(['first 1', 'second 1', 'third 1', 'fourth 1']);
  });

  it('[W99] have the name that was typed for their voice, also before anything is recorded', async () => {
    const store = open();
    await store.name('first', ' Mama ');
    await store.name('second', 'ÄÖ👶🏽'.repeat(LONGEST_NAME));
    await store.lead('second');
    const { sets, leads } = await found(store);
    expect(leads).toBe('second');
    expect(sets.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(sets[0]?.name).toBe('Mama');
    expect([...(sets[1]?.name ?? '')]).toHaveLength(LONGEST_NAME);
  });

  it('[W99] go with the voice that is deleted, its name too, and no other goes along; then the first leads', async () => {
    const store = open();
    await store.name('second', 'Papa');
    await store.lead('second');
    for (const voice of VOICE_IDS) await store.keep(said('goodbye', '', voice));
    expect(await store.forget('second')).toEqual({ ok: true, value: 'removed' });
    const { sets, leads, recordings } = await found(store);
    expect([leads, sets.map(({ id }) => id)]).toEqual(['first', ['first', 'third', 'fourth']]);
    expect(recordings.get('goodbye')).toEqual(said('goodbye', '', 'first'));
    await store.forget('first');
    expect((await found(store)).sets.find(({ id }) => id === 'first')).toEqual({ id: 'first', name: '', count: 0 });
    const all = await store.all();
    expect(all.ok && all.value.recordings).toHaveLength(2);
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
    const db = await openDB('spoilt');
    await db.put('recordings', { ...said('right'), wave: new ArrayBuffer(9) }, 'right');
    await db.put('recordings', 'noise', 'goodbye');
    await db.put('recordings', said('left'), 'hold');
    await db.put('recordings', { of: 'a newer version' }, 'sung-leg-down');
    db.close();
    const { recordings, damaged } = await found(store);
    expect([...recordings.keys()]).toEqual(['left']);
    expect(damaged.toSorted()).toEqual(['goodbye', 'hold', 'right']);
    const all = await store.all();
    expect(all.ok && all.value.recordings).toHaveLength(5);
    await store.keep(said('right'));
    expect((await found(store)).damaged).not.toContain('right');
  });

  it('[W93] [W99] that are damaged in what is told of voices leave the first voice leading, and every sound', async () => {
    const store = indexedVoiceStore('untold');
    await store.keep(said('left'));
    await store.keep(said('left', '', 'third'));
    const db = await openDB('untold');
    await db.put('about', 'fifth', 'leads');
    await db.put('about', ['Mama'], 'first');
    await db.put('about', { name: 7 }, 'third');
    await db.put('about', { of: 'a newer version' }, 'fifth');
    await db.put('recordings', said('left', '', 'third'), 'second/left');
    db.close();
    const { sets, leads, recordings } = await found(store);
    expect([leads, recordings.size]).toEqual(['first', 1]);
    expect(sets.map(({ id, name }) => [id, name])).toEqual([
      ['first', ''],
      ['second', ''],
      ['third', ''],
    ]);
    await store.lead('second');
    expect((await found(store)).damaged).toEqual(['left']);
  });

  it.each([
    ['the one name they all bear', ['Mama', ' Mama ', ''], 'Mama'],
    ['no name where they bear several', ['Mama', 'Papa', 'Mama'], ''],
    ['no name where they bear none', ['', '', ''], ''],
  ])('[W93] [W99] of the released form become the first voice, byte for byte, with %s', async (_, by, name) => {
    const places = ['goodbye', 'left', 'how-leg-down'] as const;
    // As the release that had one recording for each place made its database.
    const asReleased = places.map((slot, at) => {
      const { voice: _none, ...rest } = said(slot, by[at]);
      return rest;
    });
    count += 1;
    const old = await openDB(`voices-${count}`, 1, { upgrade: (db) => void db.createObjectStore('recordings') });
    for (const recording of asReleased) await old.put('recordings', recording, recording.slot);
    await old.put('recordings', 'noise', 'hold');
    await old.put('recordings', { of: 'a newer version' }, 'sung-leg-down');
    // Left open, as by a page of the older release that sees that another upgrades.
    old.addEventListener('versionchange', () => old.close());
    const store = indexedVoiceStore(`voices-${count}`);
    const { sets, leads, recordings, damaged } = await found(store);
    expect(leads).toBe('first');
    expect(sets).toEqual([{ id: 'first', name, count: 4 }]);
    expect(damaged).toEqual(['hold']);
    for (const recording of asReleased)
      expect(recordings.get(recording.slot)).toEqual({ ...recording, voice: 'first' });
    const all = await store.all();
    expect(all.ok && all.value.recordings).toEqual(
      expect.arrayContaining([...asReleased, 'noise', { of: 'a newer version' }]),
    );
    await store.keep(said('left', '', 'second'));
    expect((await found(store)).recordings.get('left')?.by).toBe(by[1]);
  });

  it('[W92] [W99] are all there when a voice could not be deleted', async () => {
    const store = indexedVoiceStore('stuck');
    await store.name('second', 'Papa');
    for (const slot of ['left', 'right'] as const) await store.keep(said(slot, '', 'second'));
    const before = IDBObjectStore.prototype.delete;
    const stuck = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function remove(
      this: IDBObjectStore,
      key,
    ) {
      const request = before.call(this, key);
      if (key === 'second/right') this.transaction.abort();
      return request;
    });
    expect(await store.forget('second')).toEqual({ ok: false, error: 'unknown' });
    stuck.mockRestore();
    expect((await found(store)).sets).toContainEqual({ id: 'second', name: 'Papa', count: 2 });
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
