import { sources } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { home } from '../locales/en/home.ts';
import { useWords } from './words.ts';

/** Who published what a care answer stands on, in one line; or that it is reasoned. */
export function SourceNames({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const words = useWords(home);
  const names = new Set(sources.filter(({ id }) => ids.includes(id)).map(({ publisher }) => publisher));
  return <p class="quiet">{names.size > 0 ? words.standsOn([...names].join(', ')) : words.reasoned}</p>;
}
