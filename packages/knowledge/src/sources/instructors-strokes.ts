import type { Source } from './source.ts';

/** Pages of instructors that say how a stroke beyond the articles is done. */
export const strokeSources: readonly Source[] = [
  {
    id: 'oakland-leg',
    title: 'Leg strokes: hand over hand, twisting, rolling',
    publisher: 'oaklandmassage.wordpress.com',
    url: 'https://oaklandmassage.wordpress.com/2011/07/05/infant-leg-massage/',
    kind: 'instructors',
    confidence: 'C',
    read: 'excerpt',
    checkedOn: '2026-11',
  },
  {
    id: 'monkey-leg',
    title: 'A film of leg and foot strokes, written out',
    publisher: 'monkeysee.com',
    url: 'https://monkeysee.com/infant-massage-leg/',
    kind: 'instructors',
    confidence: 'C',
    read: 'excerpt',
    checkedOn: '2026-11',
  },
];
