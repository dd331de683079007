import { computed, effect } from '@preact/signals';
import type { Session } from '@warmhands/core/session';
import type { Sound } from '../household/habit.ts';
import { every } from '../platform/every.ts';
import { followMediaKeys, showPlaying } from '../platform/media-keys.ts';
import { onVisibility } from '../platform/visibility.ts';
import { keepScreenOn } from '../platform/wake-lock.ts';
import type { SessionHost } from './host.ts';

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
export function drive(host: SessionHost, sounds: readonly Sound[]): () => void {
  const screen = keepScreenOn();
  const pause = (): void => host.send({ kind: 'touch' });
  const resume = (): void => host.send({ kind: 'resume' });
  const going = computed(() => host.session.value !== null && isGoing(host.session.value));
  const heard = sounds.includes('chime') || sounds.includes('voice');
  const stops = [
    every(TICK_MS, () => {
      const now = host.session.peek();
      if (now && isGoing(now)) host.send({ kind: 'tick' });
    }),
    onVisibility((shown) => {
      if (!shown) host.send({ kind: 'hide' });
    }),
    followMediaKeys({ pause, resume }, heard),
    effect(() => showPlaying(going.value)),
    screen.release,
  ];
  return () => {
    for (const stop of stops) stop();
    const now = host.session.peek();
    if (now && isGoing(now)) host.send({ kind: 'hide' });
  };
}
