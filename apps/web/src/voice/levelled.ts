import { factorOf, type Sound, strengths } from './sound.ts';

/** How strong a voice is while it speaks, so that all recordings are equally loud. */
export const TARGET: number = factorOf(-20);
/** No sample is stronger. */
export const CEILING: number = factorOf(-1.5);
/** A voice is made at most this much stronger: beyond it only the room would be heard. */
const MOST_GAIN = factorOf(30);
/** Seconds of one look at the loudness: about a syllable. */
const SYLLABLE = 0.05;
/** What is weaker than the mean by this factor is a pause and does not count. */
const PAUSE = factorOf(-10);
/** Seconds of one step of the limiter. */
const STEP = 0.005;

/** The sound as loud as every other recording, with no peak that would be cut off. [W91] */
export function levelled(sound: Sound): Sound {
  const loudness = loudnessOf(sound);
  const gain = loudness > 0 ? Math.min(MOST_GAIN, TARGET / loudness) : 1;
  const { samples, rate } = sound;
  return limited({ samples: samples.map((sample) => sample * gain), rate });
}

/** How strong it is while somebody speaks: the pauses are left out of the mean. */
export function loudnessOf(sound: Sound): number {
  const looks = strengths(sound, SYLLABLE);
  const gate = meanOf(looks) * PAUSE;
  return meanOf(looks.filter((strength) => strength >= gate));
}

const meanOf = (looks: readonly number[]): number =>
  Math.sqrt(looks.reduce((sum, strength) => sum + strength * strength, 0) / Math.max(1, looks.length));

/**
 * Peaks made smaller, and what is around them with them, so that the wave keeps its shape.
 *
 * Each step may be no stronger than its own peak and those beside it allow; between steps it changes evenly, so no
 * sample is ever given more than its own step allows.
 */
function limited({ samples, rate }: Sound): Sound {
  const size = Math.max(1, Math.round(rate * STEP));
  const allowed = Array.from({ length: Math.ceil(samples.length / size) }, (_, step) => {
    let peak = CEILING;
    for (const sample of samples.subarray(step * size, (step + 1) * size)) peak = Math.max(peak, Math.abs(sample));
    return CEILING / peak;
  });
  const calm = allowed.map((gain, step) => Math.min(gain, allowed[step - 1] ?? 1, allowed[step + 1] ?? 1));
  const gainAt = (place: number): number => {
    const step = Math.floor(place);
    const [one, next] = [calm[step] ?? calm[0] ?? 1, calm[step + 1] ?? calm.at(-1) ?? 1];
    return one + (next - one) * (place - step);
  };
  return { samples: samples.map((sample, at) => sample * gainAt((at + 0.5) / size - 0.5)), rate };
}
