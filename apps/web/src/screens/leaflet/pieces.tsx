import type { PictureWish } from '@warmhands/core/figure';
import type { Drawn, Piece } from '@warmhands/knowledge';
import { Fragment, h, type JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';

/** Pieces of a page as nodes of this one. */
export function Pieces({ pieces }: { readonly pieces: readonly (Piece | Drawn | string)[] }): JSX.Element {
  return h(Fragment, null, ...pieces.map(nodeOf));
}

function nodeOf(piece: Piece | Drawn | string): JSX.Element | string {
  if (typeof piece === 'string') return piece;
  if ('picture' in piece) return <Drawing wish={piece.picture} />;
  const { tag, name, english, inside } = piece;
  return h(tag, { class: name, lang: english && 'en' }, ...inside.map(nodeOf));
}

function Drawing({ wish }: { readonly wish: PictureWish }): JSX.Element {
  return <LazyStill wish={wish} look={useLook()} />;
}
