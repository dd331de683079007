import type { ComponentChildren, JSX } from 'preact';
import { Ribbon } from './ribbon.tsx';

/** The way on, as a link: blue, with the ribbon. At most one on a screen. */
export function Way({ href, children }: { readonly href: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <a class="way" href={href}>
      <span>{children}</span>
      <Ribbon />
    </a>
  );
}

/** The way on, as the button that sends a form or ends a step. */
export function WayButton({
  onClick,
  children,
}: {
  readonly onClick?: (() => void) | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button class="way" type={onClick ? 'button' : 'submit'} onClick={onClick}>
      <span>{children}</span>
      <Ribbon />
    </button>
  );
}
