import { useEffect } from 'preact/hooks';
import { HOLD } from '../../parts/hold-button.tsx';
import { wallClock } from '../../platform/clock.ts';
import { isGoing } from '../../session/drive.ts';
import type { SessionHost } from '../../session/host.ts';

/** What pauses by keyboard; Tab and the arrows only look around. */
const PAUSE_KEYS: readonly string[] = [' ', 'Escape', 'MediaPlayPause', 'MediaPause', 'MediaStop', 'Pause'];
const PLAY_KEYS: readonly string[] = ['MediaPlayPause', 'MediaPlay'];

/**
 * Every touch pauses, wherever it falls, but on the two ways out and on an answer that is waited for; so do Space, Escape and the keys for media.
 * [W22, W25]
 */
export function useTouches(host: SessionHost): void {
  useEffect(() => {
    const stops = [onTouch(host), onKey(host)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [host]);
}

function onTouch(host: SessionHost): () => void {
  let pausedAt: number | null = null;
  const touched = ({ target }: Event): void => {
    const session = host.session.peek();
    if (!session || !isGoing(session) || isWayOut(target)) return;
    pausedAt = wallClock();
    host.send({ kind: 'touch' });
  };
  // What comes up under a finger that has just paused must not be pressed by it. [W22]
  const swallow = (event: Event): void => {
    if (pausedAt === null || wallClock() - pausedAt > HOLD || isWayOut(event.target)) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const first = { capture: true } as const;
  addEventListener('pointerdown', swallow, first);
  addEventListener('click', swallow, first);
  addEventListener('pointerdown', touched, first);
  return () => {
    removeEventListener('pointerdown', swallow, first);
    removeEventListener('click', swallow, first);
    removeEventListener('pointerdown', touched, first);
  };
}

/** Space on a button is that button's; anywhere else it pauses, and held for half a second it goes on. [W25] */
function onKey(host: SessionHost): () => void {
  let holding: ReturnType<typeof setTimeout> | undefined;
  const down = (event: KeyboardEvent): void => {
    const session = host.session.peek();
    if (!session || event.repeat || (event.key === ' ' && isButton(event.target))) return;
    if (isGoing(session) && PAUSE_KEYS.includes(event.key)) {
      event.preventDefault();
      host.send({ kind: 'touch' });
    } else if (!isGoing(session) && PLAY_KEYS.includes(event.key)) {
      host.send({ kind: 'resume' });
    } else if (!isGoing(session) && event.key === ' ') {
      event.preventDefault();
      holding = setTimeout(() => host.send({ kind: 'resume' }), HOLD);
    }
  };
  const up = (): void => clearTimeout(holding);
  addEventListener('keydown', down);
  addEventListener('keyup', up);
  return () => {
    clearTimeout(holding);
    removeEventListener('keydown', down);
    removeEventListener('keyup', up);
  };
}

/** The two ways out, and the answer of a baby that is waited for. */
const isWayOut = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.outs, .answers') !== null;

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, summary') !== null;
