import type { PictureWish } from '@warmhands/core/figure';
import type { Leaflet, RoutineOnPaper, Titled } from './leaflet.ts';
import type { LeafletLimits } from './leaflet-limits.ts';
import type { LeafletReasons } from './leaflet-reasons.ts';
import type { LeafletStep } from './leaflet-steps.ts';

/** A piece of a page: an element with its class, its words and the pieces in it. */
export interface Piece {
  readonly tag: 'section' | 'h2' | 'h3' | 'p' | 'ol' | 'ul' | 'li' | 'div' | 'b' | 'span';
  readonly name?: string;
  /** In English whatever the page speaks. */
  readonly english?: true;
  readonly inside: readonly (Piece | Drawn | string)[];
}

/** A place for a drawing. The words beside it say the same. */
export interface Drawn {
  readonly picture: PictureWish;
}

/**
 * The leaflet as pieces of a page, below its heading of first rank.
 *
 * The command line writes them as text and the app makes nodes of them, so that both hold the same. [K60]
 */
export function leafletPage(leaflet: Leaflet): readonly Piece[] {
  const { routine, reasons } = leaflet;
  const head = element('p', [element('b', [leaflet.forBaby]), ' ', leaflet.made], 'made');
  // Where help is needed the number stands first of all.
  if (reasons) return [head, number(leaflet), why(reasons), notWhen(leaflet, []), ending(leaflet)];
  const strokes = routine ? withRoutine(routine, leaflet.cues) : [];
  return [head, notWhen(leaflet, [number(leaflet)]), ...strokes, ending(leaflet)];
}

function withRoutine({ limits, title, lead, steps, cues }: RoutineOnPaper, said: readonly Titled[]): readonly Piece[] {
  return [
    limitsOf(limits),
    element('h2', [title]),
    ...(lead === null ? [] : [element('p', [lead])]),
    element('ol', steps.map(stepOf), 'steps'),
    element('section', [element('h2', [cues]), element('div', said.map(cueList), 'lists')], 'cues'),
  ];
}

/** The signs of one kind run on, so that three lists take a few lines. */
function cueList({ title, lead, lines }: Titled): Piece {
  return element('div', [
    element('h3', [title]),
    element('p', [lead ?? '']),
    element('p', [lines.join(' · ')], 'signs'),
  ]);
}

function limitsOf({ title, lines, leftOut }: LeafletLimits): Piece {
  return element(
    'section',
    [
      element('h2', [title]),
      list(lines, 'row'),
      ...(leftOut.lines.length > 0 ? [element('h3', [leftOut.title]), list(leftOut.lines)] : []),
    ],
    'limits',
  );
}

function why({ lead, title, reasons }: LeafletReasons): Piece {
  const lines = reasons.map(({ say, why: more }) =>
    element('li', [element('b', [say]), ...(more === null ? [] : [` ${more}`])]),
  );
  return element('section', [element('p', [lead]), element('h2', [title]), element('ul', lines)], 'why');
}

function stepOf({ number, name, side, pictures, how, watch, manner }: LeafletStep): Piece {
  if (number === null) {
    const words = element('p', [element('b', [name]), ` ${how} `, element('span', [manner.join(' · ')], 'manner')]);
    return element('li', [words], 'look');
  }
  const title = side === null ? `${number}. ${name}` : `${number}. ${name}: `;
  return element('li', [
    element(
      'div',
      pictures.map((picture) => ({ picture })),
      'pictures',
    ),
    element(
      'div',
      [
        element('h3', [title, ...(side === null ? [] : [element('span', [side])])]),
        element('p', [how]),
        ...(watch === null ? [] : [element('p', [watch], 'watch')]),
        element('p', [manner.join(' · ')], 'manner'),
      ],
      'words',
    ),
  ]);
}

function notWhen(leaflet: Leaflet, called: readonly Piece[]): Piece {
  const { title, first, now, danger, today, worry } = leaflet.notWhen;
  return element(
    'section',
    [
      element('h2', [title]),
      element('p', [...(leaflet.routine ? [first, ' '] : []), element('b', [worry])]),
      ...called,
      element('div', [titled(now), titled(danger), titled(today), titled(leaflet.whom, 'whom')], 'lists'),
    ],
    'not-when',
  );
}

function titled({ title, lead, lines }: Titled, name?: string): Piece {
  return element(
    'div',
    [element('h3', [title]), ...(lead === null ? [] : [element('p', [lead], 'ground')]), list(lines)],
    name,
  );
}

function number({ emergency }: Leaflet): Piece {
  return element('p', [element('b', [emergency.say])], emergency.known ? 'number' : 'blank');
}

function ending({ grounds, edition, notReviewed, purpose }: Leaflet): Piece {
  const promise: Piece = { tag: 'span', english: true, inside: [purpose] };
  return element(
    'section',
    [
      ...grounds.map((line) => element('p', [line], 'edition')),
      element('p', [edition, ' ', element('b', [notReviewed]), ' ', promise], 'edition'),
    ],
    'ending',
  );
}

function list(lines: readonly string[], name?: string): Piece {
  return element(
    'ul',
    lines.map((line) => element('li', [line])),
    name,
  );
}

function element(tag: Piece['tag'], inside: Piece['inside'], name?: string): Piece {
  // The app's pages have names of their own, which must not dress these.
  return name === undefined ? { tag, inside } : { tag, name: `leaf-${name}`, inside };
}
