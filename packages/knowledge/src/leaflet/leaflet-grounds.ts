import type { Routine } from '@warmhands/core';
import { cueBasis } from '../guidance/cues.ts';
import { sources } from '../sources.ts';
import { allStrokes } from '../strokes/all-strokes.ts';
import type { LeafletWords } from './leaflet-words.ts';

/** What the strokes and the signs on a leaflet stand on, each page once. Empty where no stroke is on it. */
export function groundsOf(routine: Routine | null, { own }: LeafletWords): readonly string[] {
  const done = new Set(routine?.steps.map(({ stroke }) => stroke));
  const strokes = allStrokes.filter(({ id }) => done.has(id));
  if (strokes.length === 0) return [];
  return [
    own.strokesFrom(named(strokes.flatMap((stroke) => stroke.sources.map(({ source }) => source)))),
    own.signsFrom(named(cueBasis.sources.map(({ source }) => source))),
  ];
}

/** Articles go by our own description, since their copies name nobody; pages by who published them. */
function named(ids: readonly string[]): string {
  const wanted = new Set<string>(ids);
  const listed = sources.filter(({ id }) => wanted.has(id));
  return [...new Set(listed.map(({ kind, title, publisher }) => (kind === 'article' ? title : publisher)))].join('; ');
}
