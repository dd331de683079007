import { type HelpItem, sources } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { grounds } from '../../locales/en/grounds.ts';
import { help } from '../../locales/en/help.ts';
import { SourceLink } from '../source-line.tsx';
import { useWords } from '../words.ts';

/** The sources of some lines, each once, folded away until somebody wants them. */
export function SectionSources({ items }: { readonly items: readonly HelpItem[] }): JSX.Element {
  const { standsOn } = useWords(help);
  const words = useWords(grounds);
  const ids = new Set<string>(items.flatMap((item) => item.sources.map(({ source }) => source)));
  const named = sources.filter(({ id }) => ids.has(id));
  return (
    <details>
      <summary class="link">{standsOn}</summary>
      {named.map((source) => (
        <SourceLink key={source.id} source={source} />
      ))}
      {items.some(({ sources: own }) => own.length === 0) && <p class="quiet">{words.someReasoned}</p>}
    </details>
  );
}
