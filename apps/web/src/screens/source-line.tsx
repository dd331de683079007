import type { Basis } from '@warmhands/core';
import { type Source, sources } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { grounds } from '../locales/en/grounds.ts';
import { useTimeWords } from './time-words.ts';
import { useWords } from './words.ts';

/** What a statement stands on: its basis, then each source. */
export function SourceLine({ basis, ids }: { readonly basis: Basis; readonly ids: readonly string[] }): JSX.Element {
  const words = useWords(grounds);
  const named = ids.flatMap((id) => sources.filter((source) => source.id === id));
  return (
    <div class="stands-on">
      <p class="quiet">{basis === 'reasoned' && named.length > 0 ? words.reasonedWith : words.basis[basis]}</p>
      {named.map((source) => (
        <SourceLink key={source.id} source={source} />
      ))}
    </div>
  );
}

/** A source with its address where one was noted, and the month in which it was read. Its words stay as they are. */
export function SourceLink({ source }: { readonly source: Source }): JSX.Element {
  const words = useWords(grounds);
  const { month } = useTimeWords();
  const named = `${source.publisher}: ${source.title}`;
  return (
    <p class="quiet source">
      {source.url ? (
        <a href={source.url} rel="noreferrer external" lang="en">
          {named}
        </a>
      ) : (
        <span lang="en">{named}</span>
      )}{' '}
      {words.read(month(source.checkedOn))}
    </p>
  );
}
