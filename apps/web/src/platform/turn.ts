import { type ReadonlySignal, signal } from '@preact/signals';

/** The right to lead the massage. One window of this browser has it at a time. [H40] */
export interface Turn {
  /** Another window had it when this one last asked, or has taken it over since. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Takes it unless another window has it; gives whether it is had now. */
  take(): Promise<boolean>;
  /** Takes it from whichever window has it: that one is asked to let go, and has a second to do so. */
  takeOver(): Promise<void>;
  release(): void;
}

/** What a window does when another one takes over. `asked`: it still has the turn, and may put things in order. */
export type LettingGo = (how: 'asked' | 'taken') => Promise<void>;

const NAME = 'warmhands-massage';

/** A window that sleeps does not answer; longer than this nobody waits for it. */
const ANSWER_MS = 1000;

/** The turn among all windows of this browser; without the Web Locks interface each window stands alone. */
export function turnOfWindows(letGo: LettingGo): Turn {
  const locks: LockManager | null | undefined = navigator.locks;
  return locks && typeof BroadcastChannel === 'function' ? sharedTurn(locks, letGo) : ownTurn();
}

/** A turn that nobody contends for: where nothing is kept, no other window can know of the massage. */
export function ownTurn(): Turn {
  return { elsewhere: signal(false), take: async () => true, takeOver: async () => {}, release: () => {} };
}

function sharedTurn(locks: LockManager, letGo: LettingGo): Turn {
  const elsewhere = signal(false);
  const channel = new BroadcastChannel(NAME);
  let giveBack: (() => void) | null = null;

  /** Holds the lock until it is given back or taken; gives whether it was had. */
  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((answer) => {
      let mine: (() => void) | null = null;
      const held = locks.request(NAME, options, (lock) => {
        elsewhere.value = lock === null;
        answer(lock !== null);
        if (!lock) return;
        return new Promise<void>((free) => {
          giveBack = free;
          mine = free;
        });
      });
      held.catch(() => {
        answer(false); // It was not given in time; a promise that is answered already heeds no other answer.
        if (mine === null || giveBack !== mine) return;
        giveBack = null;
        elsewhere.value = true;
        void letGo('taken');
      });
    });
  const release = (): void => {
    giveBack?.();
    giveBack = null;
  };
  channel.onmessage = async () => {
    if (!giveBack) return;
    elsewhere.value = true;
    await letGo('asked');
    release();
  };
  return {
    elsewhere,
    take: async () => giveBack !== null || hold({ ifAvailable: true }),
    takeOver: async () => {
      if (giveBack) return;
      channel.postMessage('let go');
      if (!(await hold({ signal: AbortSignal.timeout(ANSWER_MS) }))) await hold({ steal: true });
    },
    release,
  };
}
