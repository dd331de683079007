import type { Source } from './source.ts';

/** The two articles that the strokes come from; read whole. */
export const articleSources = [
  {
    id: 'article-1',
    title: 'Article 1: massage of bottom, body and tummy, in three parts',
    publisher: 'not named in the copy',
    url: null,
    found: 'Text 000_7640224582029800; places are its lines.',
    kind: 'article',
    confidence: 'C',
    read: 'whole',
    checkedOn: '2026-11',
  },
  {
    id: 'article-2',
    title: 'Article 2: six strokes told by a massage teacher',
    publisher: 'not named in the copy',
    url: null,
    found: 'Text 001_b4e11c85493db9e7; places are its lines.',
    kind: 'article',
    confidence: 'C',
    read: 'whole',
    checkedOn: '2026-11',
  },
] as const satisfies readonly Source[];
