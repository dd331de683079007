import { failed, ok, type Result } from '@warmhands/core';
import { factorOf, type Sound, strengths } from './sound.ts';

/** Why nothing of a recording can be kept: nothing was heard, or no more than a knock. */
export type TooLittle = 'silent' | 'too-short';

/** Seconds of one look at the sound. */
const LOOK = 0.01;
/** Weaker than this is silence, whatever comes. */
const SILENCE = factorOf(-45);
/** A voice stands out from what is heard in its pauses by at least this factor … */
const OVER_PAUSE = 3;
/** … but what comes near to the loudest is voice in any case: not everybody pauses. */
const NEAR_LOUDEST = factorOf(-14);
/** A word takes longer than a knock on the table. In seconds. */
const SHORTEST = 0.2;
/** Left before and after the voice, in seconds: soft sounds begin and end words. */
const ROOM = { before: 0.08, after: 0.16 };
/** It comes and goes softly, in seconds: a cut in the middle of a wave clicks. */
const FADE = 0.01;

/** The sound without the silence at both its ends. [W91] */
export function trimmed(sound: Sound): Result<Sound, TooLittle> {
  const looks = strengths(sound, LOOK);
  const loudest = looks.reduce((most, one) => Math.max(most, one), 0);
  if (loudest < SILENCE) return failed('silent');
  const pause = looks.toSorted((one, other) => one - other)[Math.floor(looks.length / 10)] ?? 0;
  const least = Math.max(SILENCE, Math.min(pause * OVER_PAUSE, loudest * NEAR_LOUDEST));
  const voiced = (strength: number): boolean => strength >= least;
  if (looks.filter(voiced).length * LOOK < SHORTEST) return failed('too-short');
  const from = looks.findIndex(voiced) * LOOK - ROOM.before;
  const to = (looks.findLastIndex(voiced) + 1) * LOOK + ROOM.after;
  const { samples, rate } = sound;
  const cut = samples.slice(Math.max(0, Math.round(from * rate)), Math.round(to * rate));
  return ok({ samples: faded(cut, rate * FADE), rate });
}

/** The same with a soft beginning and end of so many samples. */
function faded(samples: Sound['samples'], length: number): Sound['samples'] {
  const last = samples.length - 1;
  return samples.map((sample, at) => sample * Math.min(1, at / length, (last - at) / length));
}
