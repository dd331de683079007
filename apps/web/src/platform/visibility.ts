/** Tells when the page is hidden or shown: another app, a locked screen, another tab. Gives back how to stop listening. */
export function onVisibility(heard: (shown: boolean) => void): () => void {
  const look = (): void => heard(document.visibilityState === 'visible');
  const leaving = (): void => heard(false);
  document.addEventListener('visibilitychange', look);
  // A page that is put away whole may never say that it is hidden.
  addEventListener('pagehide', leaving);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', leaving);
  };
}
