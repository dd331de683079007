/** A watch that runs and stands; it is not set by the clock on the wall. */
export interface Stopwatch {
  /** How long it has run in all. */
  seconds(): number;
  run(): void;
  halt(): void;
}

/** A new watch, standing at 0. */
export function newStopwatch(): Stopwatch {
  let before = 0;
  let since: number | null = null;
  const seconds = (): number => before + (since === null ? 0 : (performance.now() - since) / 1000);
  return {
    seconds,
    run() {
      since ??= performance.now();
    },
    halt() {
      before = seconds();
      since = null;
    },
  };
}
