/** Whether this browser has a way to shake the device. Some say yes and do nothing, so it is never the only sign. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator;
}

/** Shakes for that many milliseconds, then waits, and so on in turn. */
export function vibrate(pattern: readonly number[]): void {
  if (canVibrate()) navigator.vibrate([...pattern]);
}
