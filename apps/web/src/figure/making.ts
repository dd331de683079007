import { soon } from '../platform/soon.ts';
import { whenIdle } from '../platform/when-idle.ts';

/** Work in pieces: what lies between two of them is short, and whoever does it may stop there and let the page breathe. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** All of it now. */
export function atOnce<T>(pieces: Pieces<T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** Something that is being made, piece by piece. */
export interface Making<T> {
  /** It is made. */
  ready(): boolean;
  /** From now on as fast as the page can without a task that a touch would notice; then tells. Once. */
  hurry(tell: (made: T) => void): void;
  /** Goes no further. */
  stop(): void;
}

/** So many milliseconds of work are not noticed; further pieces wait for the next moment. */
const UNNOTICED = 6;

/** Begins to make something while nothing else is to be done. */
export function making<T>(pieces: Pieces<T>): Making<T> {
  let made: { readonly thing: T } | null = null;
  const work = (): void => {
    const began = performance.now();
    while (!made && performance.now() - began < UNNOTICED) {
      const { done, value } = pieces.next();
      if (done) made = { thing: value };
    }
  };
  const idle = (): void => {
    work();
    if (!made) stop = whenIdle(idle);
  };
  let stop = whenIdle(idle);
  return {
    ready: () => made !== null,
    hurry(tell) {
      stop();
      const go = (): void => {
        if (!made) work();
        if (made) tell(made.thing);
        else stop = soon(go);
      };
      if (made) tell(made.thing);
      else stop = soon(go);
    },
    stop: () => stop(),
  };
}
