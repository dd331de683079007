import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecording } from './recording.ts';
import { mostSeconds, SLOTS } from './slot.ts';
import { tone } from './sound.fixture.ts';
import { encodeWave, isWave } from './wave.ts';

/** The samples of a wave file of one channel and 16 bits. */
function samplesOf(bytes: ArrayBuffer): readonly number[] {
  return [...new Int16Array(bytes.slice(44))].map((step) => step / 32_767);
}

describe('a wave file', () => {
  it('[W91] comes back as it was, to a sixteen-bit step', () => {
    const sound = tone(0.5, 0.8);
    const wave = encodeWave(sound);
    expect(isWave(wave)).toBe(true);
    expect(new DataView(wave).getUint32(24, true)).toBe(sound.rate);
    const samples = samplesOf(wave);
    expect(samples).toHaveLength(sound.samples.length);
    const worst = samples.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (sound.samples[at] ?? 9))), 0);
    expect(worst).toBeLessThan(1 / 32_000);
  });

  it('[W94] is known as damaged when a part is missing or it is something else', () => {
    const whole = encodeWave(tone(0.1, 0.5));
    for (const length of [0, 1, 43, 44, whole.byteLength - 1, whole.byteLength - 2])
      expect(isWave(whole.slice(0, length))).toBe(false);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(isWave(Uint8Array.from(bytes).buffer)).toBe(false);
      }),
      { seed: 94, numRuns: 200 },
    );
    for (const [at, byte] of [
      [0, 0],
      [20, 3],
      [22, 2],
      [24, 1],
      [34, 8],
    ] as const) {
      const spoilt = new Uint8Array(whole.slice(0));
      spoilt.fill(byte, at, at + 4);
      expect(isWave(spoilt.buffer)).toBe(false);
    }
  });
});

describe('a stored recording', () => {
  const good = { kind: 'recording', v: 1, slot: 'goodbye', by: 'Mama', seconds: 2, at: 0, wave: new ArrayBuffer(4) };

  it('[W94] is read whole or not at all', () => {
    expect(readRecording(good)).toEqual({ ...good, voice: 'first' });
    expect(readRecording({ ...good, voice: 'second' })).toEqual({ ...good, voice: 'second' });
    expect(readRecording({ ...good, later: 'more' })).toEqual({ ...good, voice: 'first' });
    expect(readRecording({ ...good, voice: 'fifth' })).toBeNull();
    for (const wrong of [
      { slot: 'elsewhere' },
      { kind: 'note' },
      { v: 2 },
      { by: 7 },
      { seconds: Number.NaN },
      { at: '0' },
      { wave: 'RIFF' },
    ])
      expect(readRecording({ ...good, ...wrong })).toBeNull();
    for (const value of [null, undefined, 7, 'x', [], new Map()]) expect(readRecording(value)).toBeNull();
  });

  it('[W94] has one place of its own for all that can be said, each with a longest', () => {
    expect(new Set(SLOTS).size).toBe(SLOTS.length);
    expect(mostSeconds('stroke-leg-down')).toBe(8);
    expect(mostSeconds('how-leg-down')).toBe(20);
  });
});
