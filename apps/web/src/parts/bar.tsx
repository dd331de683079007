import type { JSX } from 'preact';
import { hrefOf } from '../platform/route.ts';
import { Icon } from './icon.tsx';

/** The words of the bar. */
export interface BarWords {
  readonly always: string;
  readonly crying: string;
  readonly help: string;
  readonly more: string;
}

/** The ways out: the same order and the same place on every screen. [W1] */
export function Bar({ words, at }: { readonly words: BarWords; readonly at: string }): JSX.Element {
  const current = (place: string) => (at === place ? 'page' : undefined);
  return (
    <nav class="bar" aria-label={words.always}>
      <a class="cry" href={hrefOf('crying')} aria-current={current('crying')}>
        <Icon name="cry" />
        {words.crying}
      </a>
      <a class="get" href={hrefOf('help')} aria-current={current('help')}>
        <Icon name="help" />
        {words.help}
      </a>
      <a class="more" href={hrefOf('more')} aria-current={current('more')}>
        <Icon name="more" />
        {words.more}
      </a>
    </nav>
  );
}
