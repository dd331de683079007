import { afterEach, describe, expect, it, vi } from 'vitest';
import { canKeepScreenOn, keepScreenOn } from './wake-lock.ts';

/** A browser that gives the screen, takes it back when the page is hidden, and says so. */
function browser() {
  const asked: EventTarget[] = [];
  let refuses = false;
  Object.defineProperty(navigator, 'wakeLock', {
    configurable: true,
    value: {
      request: async () => {
        if (refuses) throw new DOMException('low battery', 'NotAllowedError');
        const lock = Object.assign(new EventTarget(), {
          release: async () => void lock.dispatchEvent(new Event('release')),
        });
        asked.push(lock);
        return lock;
      },
    },
  });
  const turn = (state: 'visible' | 'hidden'): void => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    if (state === 'hidden') asked.at(-1)?.dispatchEvent(new Event('release'));
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { asked, turn, refuse: (now: boolean) => (refuses = now) };
}

describe('the screen that stays on', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  it('[H17] is taken, lost when hidden, taken again when shown, and given back', async () => {
    const { asked, turn } = browser();
    const screen = keepScreenOn();
    await expect.poll(() => screen.state.value).toBe('held');
    turn('hidden');
    expect(screen.state.value).toBe('lost');
    turn('visible');
    await expect.poll(() => screen.state.value).toBe('held');
    expect(asked).toHaveLength(2);
    screen.release();
    expect(screen.state.value).toBe('lost');
    turn('visible');
    expect(asked).toHaveLength(2);
  });

  it('[H17] goes on without it where it is refused, and asks again when shown', async () => {
    const { asked, turn, refuse } = browser();
    refuse(true);
    const screen = keepScreenOn();
    await Promise.resolve();
    expect(screen.state.value).toBe('lost');
    refuse(false);
    turn('visible');
    await expect.poll(() => screen.state.value).toBe('held');
    expect(asked).toHaveLength(1);
    screen.release();
  });

  it('[H17] is told apart where the browser has no such power', () => {
    expect(canKeepScreenOn()).toBe(false);
    keepScreenOn().release();
  });
});
