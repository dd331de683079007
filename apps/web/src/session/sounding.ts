import type { Saying, SessionEffect, SessionStep, Signal } from '@warmhands/core/session';
import { inLocale, type Locale } from '@warmhands/knowledge';
import type { Sound } from '../household/habit.ts';
import { session } from '../locales/en/session.ts';
import type { Tone } from '../platform/chime.ts';
import { lastPart, stepWords } from './step-words.ts';

/** What can be heard and felt on this device. */
export interface Instruments {
  readonly ring: (tone: Tone) => void;
  readonly speak: (words: string) => void;
  readonly hush: () => void;
  readonly vibrate: (pattern: readonly number[]) => void;
}

/** What the carer chose to hear and feel, in which language. */
export interface Hearing {
  readonly sounds: readonly Sound[];
  readonly locale: Locale;
}

/** Plays an effect on what was chosen, and nothing else. The steps before it tell what need not be said again. */
export function sound(effect: SessionEffect, hearing: Hearing, steps: readonly SessionStep[], to: Instruments): void {
  const { sounds, locale } = hearing;
  if (effect.kind === 'chime' && sounds.includes('chime')) ringFor(effect.signal, to);
  if (effect.kind === 'vibrate' && sounds.includes('vibration')) to.vibrate(SHAKES[effect.signal]);
  if (effect.kind === 'say' && sounds.includes('voice')) to.speak(saidOf(effect.saying, locale, steps));
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

/** The words of a saying, among the steps of its massage. */
export function saidOf(saying: Saying, locale: Locale, all: readonly SessionStep[]): string {
  const words = inLocale(session, locale);
  const steps = stepWords(locale);
  const at = 'step' in saying ? all.findIndex(({ id }) => id === saying.step.id) : 0;
  const before = all.slice(0, Math.max(0, at));
  switch (saying.say) {
    case 'next':
      return steps.coming(saying.step, before.at(-1) ?? saying.step);
    case 'now':
      return steps.spoken(saying.step, before.at(-1) ?? null, lastPart(before));
    default:
      return words.voice[saying.say];
  }
}
