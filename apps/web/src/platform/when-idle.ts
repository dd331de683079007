/** Calls once when nothing else is to be done, and at the latest after two seconds. Gives back how to stop. */
export function whenIdle(call: () => void): () => void {
  // Safari has no such callback by default; there a little later has to do.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(call, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}
