import type { Basis, SourceRef } from '@warmhands/core';
import type { Source } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { grounds } from '../locales/en/grounds.ts';
import { useTimeWords } from './time-words.ts';
import { useSources } from './use-sources.ts';
import { useWords } from './words.ts';

/** What a statement stands on: its basis, then each source once, with the places in it. */
export function SourceLine({
  basis,
  refs,
}: {
  readonly basis: Basis;
  readonly refs: readonly SourceRef[];
}): JSX.Element {
  const words = useWords(grounds);
  return (
    <div class="stands-on">
      <p class="quiet">{basis === 'reasoned' && refs.length > 0 ? words.reasonedWith : words.basis[basis]}</p>
      <SourceList refs={refs} />
    </div>
  );
}

/** Sources, each once, with the places in it. */
export function SourceList({ refs }: { readonly refs: readonly SourceRef[] }): JSX.Element {
  const listed = useSources();
  const ids = [...new Set(refs.map(({ source }) => source))];
  return (
    <>
      {ids
        .flatMap((id) => listed.filter((source) => source.id === id))
        .map((source) => (
          <SourceLink key={source.id} source={source} places={placesIn(source.id, refs)} />
        ))}
    </>
  );
}

function placesIn(id: string, refs: readonly SourceRef[]): readonly string[] {
  const here = refs.flatMap(({ source, place }) => (source === id && place ? [place] : []));
  return [...new Set(here)];
}

interface SourceLinkProps {
  readonly source: Source;
  readonly places?: readonly string[];
}

/** A source with its address where one was noted, and the month in which it was read. Its words stay as they are. */
export function SourceLink({ source, places = [] }: SourceLinkProps): JSX.Element {
  const words = useWords(grounds);
  const { month } = useTimeWords();
  const title = source.kind === 'article' ? source.title : `${source.publisher}: ${source.title}`;
  const named = [title, ...places].join(', ');
  return (
    <p class="quiet source">
      {source.url ? (
        <a href={source.url} rel="noreferrer external" lang="en">
          {named}
        </a>
      ) : (
        <span lang="en">{named}</span>
      )}
      . {words.read(month(source.checkedOn))}
    </p>
  );
}
