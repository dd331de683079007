import type { SourceRef } from '@warmhands/core';

type Line = `L${number}`;

/** A line of the first article. */
export function articleOne(place: Line): SourceRef {
  return { source: 'article-1', place };
}

/** A line of the second article. */
export function articleTwo(place: Line): SourceRef {
  return { source: 'article-2', place };
}
