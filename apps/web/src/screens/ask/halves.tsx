import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/icon.tsx';

interface HalvesProps {
  readonly none: string;
  readonly looked: string;
  readonly onNone: () => void;
  readonly notSure: string;
  /** What not sure leads to: it is told before it is chosen. */
  readonly leads: string;
  readonly onNotSure: () => void;
  readonly place: RefObject<HTMLDivElement>;
}

/** Half a screen is the common answer. It carries no tick: it is a look, not a finding. */
export function Halves({ none, looked, onNone, notSure, leads, onNotSure, place }: HalvesProps): JSX.Element {
  return (
    <div class="halves" ref={place}>
      <button class="half" type="button" onClick={onNone}>
        {none}
        <small>{looked}</small>
      </button>
      <button class="unsure" type="button" onClick={onNotSure}>
        {notSure}
        <small>{leads}</small>
      </button>
    </div>
  );
}

/** Whether the answer below a list has come into view once; where the browser cannot tell, yes. */
export function useReached(): { readonly place: RefObject<HTMLDivElement>; readonly reached: boolean } {
  const place = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (reached || !place.current) return;
    const watch = new IntersectionObserver((seen) => setReached(seen.some((one) => one.isIntersecting)));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [reached]);
  return { place, reached };
}

/** The strip above the bar until the end of the list is reached. */
export function ReadOn({ words }: { readonly words: string }): JSX.Element {
  return (
    <p class="read-on">
      <Icon name="step" />
      {words}
    </p>
  );
}
