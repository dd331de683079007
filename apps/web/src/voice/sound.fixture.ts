import type { Sound } from './sound.ts';

/** A tone of so many hertz and seconds, `strong` at its peaks. */
export function tone(seconds: number, strong: number, hertz = 220, rate = 24_000): Sound {
  const samples = new Float32Array(Math.round(seconds * rate));
  return { samples: samples.map((_, at) => strong * Math.sin((2 * Math.PI * hertz * at) / rate)), rate };
}

/** Nothing to be heard. */
export function silence(seconds: number, rate = 24_000): Sound {
  return { samples: new Float32Array(Math.round(seconds * rate)), rate };
}

/** One after the other. */
export function joined(...sounds: readonly Sound[]): Sound {
  const samples = new Float32Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length;
  }
  return { samples, rate: sounds[0]?.rate ?? 24_000 };
}

/** The same with the hiss of a small microphone, the same in each run. */
export function hissing({ samples, rate }: Sound, strong: number): Sound {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 1_073_741_823.5 - 1;
  };
  return { samples: samples.map((sample) => sample + strong * next()), rate };
}
