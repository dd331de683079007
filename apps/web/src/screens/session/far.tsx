import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../announce.ts';

interface FarProps {
  readonly children: string;
  /** What a screen reader is told when it changes; absent: it is the heading that says it. */
  readonly said?: string;
}

/** The heading of a massage: read from far away, focused on arrival, and told to a screen reader once. [W2] */
export function Far({ children, said }: FarProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    document.title = `${children} · Warmhands`;
  }, [children]);
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  return (
    <h1 ref={heading} class="far" tabIndex={-1}>
      {children}
    </h1>
  );
}
