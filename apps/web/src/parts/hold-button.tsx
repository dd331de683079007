import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a press lasts until it counts, in milliseconds: longer than a smear or an elbow. */
export const HOLD = 500;

interface HoldButtonProps {
  readonly onHeld: () => void;
  /** What one activation by a screen reader does, in a word. */
  readonly plain: string;
  readonly children: ComponentChildren;
}

/**
 * A large area that takes a press of half a second, by hand or by Space and Enter. [W23]
 *
 * A screen reader or a switch cannot hold: for them one activation is the whole press. What they send has no pointer
 * and no key before it; where a phone sends a short touch instead, the plain button beside it takes that.
 */
export function HoldButton({ onHeld, plain, children }: HoldButtonProps): JSX.Element {
  const press = usePress(onHeld);
  return (
    <>
      <button
        type="button"
        class={press.pressing ? 'hold pressing' : 'hold'}
        onPointerDown={press.begin}
        onPointerUp={press.end}
        onPointerCancel={press.end}
        onPointerLeave={press.end}
        onBlur={press.end}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (!isPressKey(event)) return;
          event.preventDefault();
          if (!event.repeat) press.begin();
        }}
        onKeyUp={(event) => {
          if (!isPressKey(event)) return;
          event.preventDefault();
          press.end();
        }}
        onClick={(event) => {
          if (event.detail === 0) onHeld();
        }}
      >
        <span class="fill" aria-hidden="true" />
        {children}
      </button>
      <button type="button" class="unseen" tabIndex={-1} onClick={onHeld}>
        {plain}
      </button>
    </>
  );
}

const isPressKey = ({ key }: KeyboardEvent): boolean => key === ' ' || key === 'Enter';

/** A press that counts once it has lasted. */
export function usePress(onHeld: () => void): {
  readonly pressing: boolean;
  readonly begin: () => void;
  readonly end: () => void;
} {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const held = useRef(onHeld);
  held.current = onHeld;
  const [pressing, setPressing] = useState(false);
  const end = (): void => {
    clearTimeout(timer.current);
    setPressing(false);
  };
  const begin = (): void => {
    clearTimeout(timer.current);
    setPressing(true);
    timer.current = setTimeout(() => {
      setPressing(false);
      held.current();
    }, HOLD);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { pressing, begin, end };
}
