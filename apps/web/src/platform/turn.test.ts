import { afterEach, describe, expect, it } from 'vitest';
import { ownTurn, turnOfWindows } from './turn.ts';

interface Holder {
  readonly end: () => void;
  readonly fail: (reason: unknown) => void;
}

/** The locks of a browser for one name: one holder, a queue, and the three ways to ask. */
function browserLocks() {
  let holder: Holder | null = null;
  const queue: (() => void)[] = [];
  const next = (): void => queue.shift()?.();
  const request = (_name: string, options: LockOptions, then: (lock: object | null) => unknown): Promise<unknown> =>
    new Promise((done, fail) => {
      const grant = (): void => {
        const mine: Holder = {
          end: () => {
            if (holder === mine) holder = null;
            next();
          },
          fail,
        };
        holder = mine;
        void Promise.resolve(then({})).then((value) => {
          mine.end();
          done(value);
        });
      };
      if (options.steal) {
        holder?.fail(new DOMException('stolen', 'AbortError'));
        return grant();
      }
      if (!holder) return grant();
      if (options.ifAvailable) return done(then(null));
      queue.push(grant);
      options.signal?.addEventListener('abort', () => {
        const place = queue.indexOf(grant);
        if (place >= 0) queue.splice(place, 1);
        fail(options.signal?.reason);
      });
    });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}

const quiet = async (): Promise<void> => {};

describe('the turn to lead a massage', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'locks'));

  it('[H40] is had by one window at a time, and by the next when it is given back', async () => {
    browserLocks();
    const [first, second] = [turnOfWindows(quiet), turnOfWindows(quiet)];
    expect([await first.take(), await second.take()]).toEqual([true, false]);
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual([false, true]);
    expect(await first.take()).toBe(true);
    first.release();
    await expect.poll(() => second.take()).toBe(true);
    expect([await first.take(), first.elsewhere.value, second.elsewhere.value]).toEqual([false, true, false]);
    second.release();
  });

  it('[H40] is given up by a window that is asked, when its massage is in order', async () => {
    browserLocks();
    const order: string[] = [];
    const first = turnOfWindows(async (how) => {
      order.push(how);
      await new Promise((done) => setTimeout(done, 20));
      order.push('in order');
    });
    const second = turnOfWindows(quiet);
    await first.take();
    await second.takeOver();
    expect(order).toEqual(['asked', 'in order']);
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual([true, false]);
    await first.takeOver();
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual([false, true]);
    first.release();
  });

  it('[H40] is taken from a window that does not answer within a second, and that one hears of it', async () => {
    browserLocks();
    const heard: string[] = [];
    const asleep = turnOfWindows(async (how) => {
      heard.push(how);
      if (how === 'asked') await new Promise(() => {});
    });
    const second = turnOfWindows(quiet);
    await asleep.take();
    await second.takeOver();
    expect(heard).toEqual(['asked', 'taken']);
    expect([asleep.elsewhere.value, second.elsewhere.value]).toEqual([true, false]);
    second.release();
  });

  it('[H40] is always had where windows cannot know of each other', async () => {
    const turn = turnOfWindows(quiet);
    expect([await turn.take(), await ownTurn().take(), turn.elsewhere.value]).toEqual([true, true, false]);
  });
});
