import { type ReadonlySignal, signal } from '@preact/signals';

/** A screen that is kept on while hands are busy. */
export interface AwakeScreen {
  /** `lost`: the browser took it back (hidden page, low battery) or never gave it; it is asked for again when shown. */
  readonly state: ReadonlySignal<'held' | 'lost'>;
  release(): void;
}

/** Whether this browser can keep the screen on at all. */
export function canKeepScreenOn(): boolean {
  return 'wakeLock' in navigator;
}

/** Keeps the screen on until it is released. A hidden page loses that; it is taken again when the page is shown. [H17] */
export function keepScreenOn(): AwakeScreen {
  const state = signal<'held' | 'lost'>('lost');
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const lost = (): void => {
    lock = null;
    state.value = 'lost';
  };
  const take = async (): Promise<void> => {
    if (!wanted || lock || document.visibilityState === 'hidden' || !canKeepScreenOn()) return;
    const given = await navigator.wakeLock.request('screen').catch(() => null); // Refused: a low battery, mostly.
    if (!given) return;
    if (!wanted || lock) return void given.release();
    lock = given;
    state.value = 'held';
    given.addEventListener('release', lost, { once: true });
  };
  const shown = (): void => void take();
  document.addEventListener('visibilitychange', shown);
  void take();
  return {
    state,
    release() {
      wanted = false;
      document.removeEventListener('visibilitychange', shown);
      void lock?.release();
    },
  };
}
