import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { CEILING, levelled, loudnessOf, TARGET } from './levelled.ts';
import { prepared } from './prepared.ts';
import { hissing, joined, silence, tone } from './sound.fixture.ts';
import { peakOf, type Sound, secondsOf, strengthOf } from './sound.ts';
import { trimmed } from './trimmed.ts';

const of = (samples: readonly number[], rate = 24_000): Sound => ({ samples: Float32Array.from(samples), rate });

function value<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('nothing was kept');
  return result.value;
}

describe('a recording made ready', () => {
  it('[W91] loses the silence at both ends and keeps the pauses within', () => {
    const said = joined(silence(1.5), tone(0.6, 0.4), silence(0.5), tone(0.4, 0.4), silence(2));
    const { samples, rate } = value(trimmed(said));
    expect(samples.length / rate).toBeCloseTo(1.5 + 0.08 + 0.16, 1);
    expect(strengthOf(samples.subarray(0.06 * rate, 0.07 * rate))).toBe(0);
    expect(strengthOf(samples.subarray(0.2 * rate, 0.4 * rate))).toBeGreaterThan(0.25);
  });

  it('[W91] tells a voice from the hiss of a small microphone', () => {
    const said = hissing(joined(silence(1), tone(0.6, 0.2), silence(1)), 0.012);
    expect(secondsOf(value(trimmed(said)))).toBeCloseTo(0.84, 1);
  });

  it('[W91] keeps a sound without any pause whole', () => {
    expect(secondsOf(value(trimmed(tone(2, 0.3))))).toBeCloseTo(2, 2);
  });

  it('[W91] begins and ends softly, so that nothing clicks', () => {
    const { samples } = value(trimmed(tone(1, 0.5)));
    expect([samples.at(0), samples.at(-1)].map((end) => Math.abs(end ?? 1))).toEqual([0, 0]);
    for (let at = 0; at < 24; at++) expect(Math.abs(samples[at] ?? 1)).toBeLessThan(0.06);
  });

  it.each([
    ['nothing at all', of([])],
    ['one sample', of([0.5])],
    ['silence', silence(3)],
    ['a whisper of the room', hissing(silence(3), 0.004)],
    ['numbers that are none', of(Array.from({ length: 24_000 }, () => Number.NaN))],
    ['a silence that is off its centre', of(Array.from({ length: 24_000 }, () => 0.4))],
  ])('[W91] says that %s is silent', (_, sound) => {
    expect(prepared(sound)).toEqual({ ok: false, error: 'silent' });
  });

  it('[W91] says that a knock on the table is too short', () => {
    expect(prepared(joined(silence(1), tone(0.05, 0.8), silence(1)))).toEqual({ ok: false, error: 'too-short' });
  });

  it.each([0.02, 0.1, 0.4, 1])('[W91] is as loud as every other, spoken at %d', (strong) => {
    const said = joined(silence(0.5), tone(0.7, strong), silence(0.4), tone(0.7, strong * 0.7), silence(0.5));
    expect(loudnessOf(value(prepared(said))) / TARGET).toBeCloseTo(1, 1);
  });

  it('[W91] does not count pauses as quiet speech', () => {
    const dense = levelled(tone(2, 0.1));
    const slow = levelled(joined(tone(1, 0.1), silence(4), tone(1, 0.1)));
    expect(peakOf(slow.samples) / peakOf(dense.samples)).toBeCloseTo(1, 1);
  });

  it('[W91] holds a shout in the middle below the ceiling and lets the rest be', () => {
    const said = levelled(joined(tone(2, 0.02), tone(0.03, 1), tone(2, 0.02)));
    expect(peakOf(said.samples)).toBeLessThanOrEqual(CEILING + 1e-6);
    const [early, late] = [said.samples.subarray(0, 24_000), said.samples.subarray(-24_000)];
    expect(strengthOf(early) / strengthOf(late)).toBeCloseTo(1, 2);
  });

  it('[W91] takes away rumble and an off-centre silence, and leaves the voice', () => {
    const rumble = cleaned(tone(1, 0.5, 10));
    const voice = cleaned(tone(1, 0.5, 300));
    expect(strengthOf(rumble.samples)).toBeLessThan(0.06);
    expect(strengthOf(voice.samples) / strengthOf(tone(1, 0.5, 300).samples)).toBeGreaterThan(0.96);
  });

  it('[W91] never gives a broken number or one above the ceiling, whatever comes in', () => {
    const anySample = fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e30, -1e30, 5e-324, -0),
    );
    fc.assert(
      fc.property(fc.array(anySample, { maxLength: 9000 }), fc.constantFrom(8000, 24_000, 44_100), (samples, rate) => {
        const made = prepared({ samples: Float32Array.from(samples), rate });
        if (!made.ok) return;
        expect(made.value.samples.every(Number.isFinite)).toBe(true);
        expect(peakOf(made.value.samples)).toBeLessThanOrEqual(CEILING + 1e-6);
        expect(made.value.samples.length).toBeLessThanOrEqual(samples.length);
      }),
      { seed: 91, numRuns: 100 },
    );
  });

  it('[W91] is the same when it was recorded softer or louder', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1, noNaN: true }), (strong) => {
        const one = value(prepared(joined(silence(0.3), tone(0.5, strong), silence(0.3))));
        const full = value(prepared(joined(silence(0.3), tone(0.5, 1), silence(0.3))));
        expect(one.samples.length).toBe(full.samples.length);
        expect(Math.abs(loudnessOf(one) - loudnessOf(full))).toBeLessThan(0.003);
      }),
      { seed: 92, numRuns: 20 },
    );
  });
});
