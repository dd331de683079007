import type { Sound } from './sound.ts';

/** Below this a phone hears only wind, handling and the hum of the mains. In hertz. */
const RUMBLE = 70;

/**
 * The sound without what is no voice: numbers that are none become silence, what is too strong is cut to full strength,
 * and rumble and an off-centre silence are taken away. [W91]
 */
export function cleaned({ samples, rate }: Sound): Sound {
  const keep = 1 / (1 + (2 * Math.PI * RUMBLE) / rate);
  const clean = new Float32Array(samples.length);
  let [before, passed] = [0, 0];
  let at = 0;
  for (const raw of samples) {
    const sample = Number.isFinite(raw) ? Math.max(-1, Math.min(1, raw)) : 0;
    // The first sample sets the centre: a silence that is off it must not begin with a bang.
    if (at === 0) before = sample;
    passed = keep * (passed + sample - before);
    before = sample;
    clean[at] = passed;
    at += 1;
  }
  return { samples: clean, rate };
}
