/** `hidden`: another app, a locked screen, another tab. `left`: the page itself is put away. */
export type Seen = 'shown' | 'hidden' | 'left';

/** Tells when the page is hidden, shown or left. Gives back how to stop listening. */
export function onVisibility(heard: (seen: Seen) => void): () => void {
  const look = (): void => heard(document.visibilityState === 'visible' ? 'shown' : 'hidden');
  // A page that is put away whole may never say that it is hidden.
  const leaving = (): void => heard('left');
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', leaving);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', leaving);
  };
}
