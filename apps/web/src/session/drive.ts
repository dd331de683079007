import { computed, effect } from '@preact/signals';
import type { Session, SessionEffect } from '@warmhands/core/session';
import type { Household } from '../household/household.ts';
import { every } from '../platform/every.ts';
import { followMediaKeys, type MediaKeys, showPlaying } from '../platform/media-keys.ts';
import { onVisibility } from '../platform/visibility.ts';
import { keepScreenOn } from '../platform/wake-lock.ts';
import type { SessionHost } from './host.ts';
import { soundHere } from './sound-here.ts';
import { type StepWords, stepWords } from './step-words.ts';

/** Time moves it. */
export function isGoing({ stage }: Session): boolean {
  return stage.kind !== 'paused' && stage.kind !== 'asking' && stage.kind !== 'comfort' && stage.kind !== 'over';
}

/** Ten times a second: far finer than any step, and the picture reads the clock itself. */
const TICK_MS = 100;

/**
 * Lets time move a massage while its screen is shown: ticks, the screen kept on, the headset's button. [W21, H17, H19]
 *
 * Gives back how to let go of all of it; whatever was going on is then paused. [W27]
 */
export function drive(host: SessionHost, household: Household): () => void {
  const { habits, settings } = household;
  const { sounds, dark } = habits.peek();
  const steps = stepWords(settings.peek().locale);
  const screen = keepScreenOn();
  const led = dark && sounds.includes('voice');
  const going = computed(() => host.session.value !== null && isGoing(host.session.value));
  const title = computed(() => titleOf(host.session.value, steps));
  const stops = [
    every(TICK_MS, () => {
      if (!goesOn(host)) return;
      host.send({ kind: 'tick' });
      // The browser held the page back for too long. Whoever is led by voice alone would never know. [W98]
      const now = host.session.peek();
      if (led && now?.stage.kind === 'paused') for (const effect of PAUSED) soundHere(effect, now, household);
    }),
    onVisibility((seen) => {
      if (seen === 'left' || (seen === 'hidden' && !led)) host.send({ kind: 'hide' });
    }),
    followMediaKeys(
      keysOf(host),
      led ? 'hum' : sounds.includes('chime') || sounds.includes('voice') ? 'silence' : 'nothing',
    ),
    effect(() => showPlaying({ playing: going.value, title: title.value })),
    screen.release,
  ];
  return () => {
    for (const stop of stops) stop();
    if (goesOn(host)) host.send({ kind: 'hide' });
  };
}

/** What a pause sounds like. */
const PAUSED = [
  { kind: 'chime', signal: 'pause' },
  { kind: 'vibrate', signal: 'pause' },
  { kind: 'say', saying: { say: 'paused' } },
] as const satisfies readonly SessionEffect[];

function goesOn({ session }: SessionHost): boolean {
  const now = session.peek();
  return now !== null && isGoing(now);
}

function keysOf(host: SessionHost): MediaKeys {
  return {
    pause: () => host.send({ kind: 'touch' }),
    resume: () => host.send({ kind: 'resume' }),
    next: () => host.send({ kind: 'skip' }),
    previous: () => host.send({ kind: 'once-more' }),
  };
}

/** The stroke that is being done; else the name of the app, since what frames a stroke speaks of a baby. [H19] */
function titleOf(session: Session | null, steps: StepWords): string {
  const step = session?.steps[session.step];
  return step && step.does !== null ? steps.name(step) : 'Warmhands';
}
