import type { SessionEffect, SessionStep, Signal } from '@warmhands/core/session';
import type { Locale } from '@warmhands/knowledge';
import type { Sound } from '../household/habit.ts';
import type { Tone } from '../platform/chime.ts';
import { type HowMuch, type SaidPart, saidOf } from './said.ts';

/** What can be heard and felt on this device. */
export interface Instruments {
  readonly ring: (tone: Tone) => void;
  readonly say: (parts: readonly SaidPart[]) => void;
  readonly hush: () => void;
  readonly vibrate: (pattern: readonly number[]) => void;
}

/** What the carer chose to hear and feel, in which language. */
export interface Hearing {
  readonly sounds: readonly Sound[];
  readonly locale: Locale;
  readonly much: HowMuch;
}

/** Plays an effect on what was chosen, and nothing else. The steps before it tell what need not be said again. */
export function sound(effect: SessionEffect, hearing: Hearing, steps: readonly SessionStep[], to: Instruments): void {
  const { sounds, locale, much } = hearing;
  if (effect.kind === 'chime' && sounds.includes('chime')) ringFor(effect.signal, to);
  if (effect.kind === 'vibrate' && sounds.includes('vibration')) to.vibrate(SHAKES[effect.signal]);
  if (effect.kind === 'say' && sounds.includes('voice')) {
    const parts = saidOf(effect.saying, locale, steps, much);
    // Where nothing is to be said, what is still being said goes on.
    if (parts.length > 0) to.say(parts);
  }
  if (effect.kind === 'hush') to.hush();
}

const TONES: Readonly<Record<Signal, Tone | null>> = {
  announce: 'change',
  change: null,
  look: 'change',
  pause: 'pause',
  resume: 'change',
  soften: 'pause',
  end: 'end',
};

function ringFor(signal: Signal, { ring }: Instruments): void {
  const tone = TONES[signal];
  if (tone) ring(tone);
}

/** Milliseconds of shaking and of rest, in turn. */
const SHAKES: Readonly<Record<Signal, readonly number[]>> = {
  announce: [60],
  change: [120],
  look: [60, 120, 60],
  pause: [250],
  resume: [120],
  soften: [250, 150, 250],
  end: [400],
};
