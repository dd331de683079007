/** One channel of sound: numbers from -1 to 1, so many a second. */
export interface Sound {
  readonly samples: Float32Array<ArrayBuffer>;
  /** Samples a second. */
  readonly rate: number;
}

/** Samples a second of every recording that is kept: all of a voice, and half the room of music. */
export const RATE = 24_000;

/** How long it lasts. */
export function secondsOf({ samples, rate }: Sound): number {
  return samples.length / rate;
}

/** The largest distance from silence, 0 to 1. */
export function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/** How strong it is on the whole (root of the mean square), 0 to 1. Nothing is 0. */
export function strengthOf(samples: Float32Array): number {
  if (samples.length === 0) return 0;
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length);
}

/** Decibels below full strength as a factor: 0 is 1, -20 is a tenth. */
export function factorOf(decibels: number): number {
  return 10 ** (decibels / 20);
}

/** The strength of each whole stretch of so many seconds; what is left over at the end counts with the last. */
export function strengths({ samples, rate }: Sound, seconds: number): readonly number[] {
  const size = Math.max(1, Math.round(rate * seconds));
  const count = Math.max(1, Math.floor(samples.length / size));
  return Array.from({ length: count }, (_, at) =>
    strengthOf(samples.subarray(at * size, at === count - 1 ? undefined : (at + 1) * size)),
  );
}
