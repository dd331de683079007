/** How far outside the window something counts as near: about a screen of a phone. */
const NEAR = '600px';

let queue: (() => void)[] = [];

/** Calls once when an element comes near the window, one element a frame, so that a long list stays smooth. Gives back how to stop. */
export function whenNear(element: Element, call: () => void): () => void {
  const take = (): void => {
    queue = queue.filter((one) => one !== call);
  };
  const watcher = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      queue.push(call);
      if (queue.length === 1) requestAnimationFrame(callNext);
    },
    { rootMargin: NEAR },
  );
  watcher.observe(element);
  return () => {
    watcher.disconnect();
    take();
  };
}

function callNext(): void {
  const [next, ...rest] = queue;
  queue = rest;
  next?.();
  if (queue.length > 0) requestAnimationFrame(callNext);
}
