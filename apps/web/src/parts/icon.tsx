import type { JSX } from 'preact';
import { ICONS, type IconName } from './icon-shapes.ts';

/** Only the plain arrows turn round in a right-to-left page; a tummy's direction never does. */
const TURNS: readonly IconName[] = ['back', 'next'];

/** A pictogram beside its word; a screen reader hears the word alone. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const { line, dot } = ICONS[name];
  return (
    <svg class={TURNS.includes(name) ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={line} />
      {dot && <circle class="dot" cx={dot[0]} cy={dot[1]} r={dot[2]} />}
    </svg>
  );
}
