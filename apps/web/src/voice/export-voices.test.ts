import { describe, expect, it } from 'vitest';
import { forgetfulVoiceStore } from '../platform/voice-store.ts';
import { exportVoices } from './export-voices.ts';
import type { Recording } from './recording.ts';
import { tone } from './sound.fixture.ts';
import { voicesOf } from './voices-here.ts';
import { encodeWave } from './wave.ts';

const wave = encodeWave(tone(2, 0.5));
const goodbye: Recording = {
  kind: 'recording',
  v: 1,
  voice: 'first',
  slot: 'goodbye',
  by: 'Mama',
  seconds: 2,
  at: 7,
  wave,
};

describe('the copy of everything', () => {
  it('[W93] [W99] holds each recording of each voice whole, its sound too, and which voice leads', async () => {
    const voices = voicesOf(forgetfulVoiceStore());
    expect(await exportVoices(voices)).toEqual({ recordings: [], voices: [] });
    await voices.keep(goodbye);
    await voices.keep({ ...goodbye, voice: 'second' });
    await voices.name('second', 'Papa');
    await voices.lead('second');
    const { recordings, voices: named } = JSON.parse(JSON.stringify(await exportVoices(voices)));
    expect(recordings).toEqual(['first', 'second'].map((voice) => ({ ...goodbye, voice, wave: expect.any(String) })));
    expect(named).toEqual([{ kind: 'voice', v: 1, voice: 'second', name: 'Papa' }, 'second']);
    const letters = atob(recordings[0].wave);
    expect(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))).toEqual(new Uint8Array(wave));
  });

  it('[W93] says so where the recordings could not be read, and holds what is damaged as it stands', async () => {
    expect(await exportVoices({ all: async () => ({ ok: false, error: 'denied' }) })).toEqual({
      recordingsUnread: 'denied',
    });
    const damaged = ['noise', undefined, { slot: 'left', wave: new ArrayBuffer(0) }];
    expect(await exportVoices({ all: async () => ({ ok: true, value: { recordings: damaged, about: [] } }) })).toEqual({
      recordings: ['noise', null, { slot: 'left', wave: '' }],
      voices: [],
    });
  });
});

describe('the recordings of a page', () => {
  it('[W92] are shown only once they are kept, and a failure shows what stands there', async () => {
    const voices = voicesOf(forgetfulVoiceStore(1));
    expect(voices.voices.value).toBeNull();
    await voices.read();
    expect(voices.voices.value?.recordings.size).toBe(0);
    await voices.keep(goodbye);
    expect(await voices.keep({ ...goodbye, slot: 'left' })).toEqual({ ok: false, error: 'full' });
    expect([...(voices.voices.value?.recordings.keys() ?? [])]).toEqual(['goodbye']);
    await voices.remove('first', 'goodbye');
    expect(voices.voices.value?.recordings.size).toBe(0);
  });
});
