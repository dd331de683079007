import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Begins at the top, with the focus on the heading, where one screen takes another's place under the same address.
 *
 * What was pressed is gone then, and whoever goes by keyboard or by ear would be left nowhere. [W2]
 */
export function useArrival(place: unknown): void {
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [place]);
}
