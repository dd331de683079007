import { STROKES, type Stroke } from '@warmhands/core';
import { missingUnless, type Problem, unknownAmong } from './problem.ts';

const STROKE_IDS: ReadonlySet<string> = new Set(STROKES);

/** Refuses a stroke that cannot be shown, or that stands on a source nobody listed. [K1, K2] */
export function checkStroke(stroke: Stroke, sources: ReadonlySet<string>): readonly Problem[] {
  const place = `strokes/${stroke.id}`;
  const cited = [...stroke.sources, ...stroke.variants.map((variant) => variant.source)];
  return [
    ...unknownAmong([stroke.id], STROKE_IDS, 'strokes'),
    ...unknownAmong(stroke.after, STROKE_IDS, `${place}/after`),
    ...unknownAmong(
      cited.map(({ source }) => source),
      sources,
      `${place}/sources`,
    ),
    ...missingUnless(cited.length > 0, `${place}/sources`),
    ...missingUnless(hasPath(stroke.path), `${place}/path`),
    ...stroke.variants.flatMap(({ id, path }) => missingUnless(hasPath(path), `${place}/variants/${id}/path`)),
    ...missingUnless(stroke.seconds > 0 && stroke.repetitions.usual > 0, `${place}/seconds`),
  ];
}

function hasPath(path: readonly { readonly through: readonly string[] }[]): boolean {
  return path.length > 0 && path.every(({ through }) => through.length > 0);
}
