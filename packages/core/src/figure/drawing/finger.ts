import { add, between, type Point, times, turn } from '../point.ts';
import { bow, shape } from './curve.ts';
import { lined } from './inks.ts';
import { ellipse, type Mark, type RectMark } from './mark.ts';
import type { Skin } from './skin.ts';
import { acrossTube, bowed, endOf, knotted, type Sample, type Tube, tube } from './tube.ts';

/** A digit ready to be drawn: its outline, closed straight at the root, and the tube it came from. */
export interface Digit {
  readonly outline: string;
  readonly tube: Tube;
  readonly radius: number;
}

function bowing(root: Point, leans: number, length: number, bows: number): readonly Sample[] {
  const steps = 6;
  let at = root;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const along = index / steps;
    if (index > 0) at = add(at, times(turn([0, -1], leans + bows * along), length / steps));
    return { at, along };
  });
}

/** A finger of so many millimetres that leans and bows (degrees). */
export function fingerOf(
  root: Point,
  leans: number,
  length: number,
  bows: number,
  [atRoot, atTip]: readonly [number, number],
): Digit {
  const radius = knotted([
    [0, atRoot],
    [0.42, atRoot * 0.97],
    [0.52, atRoot],
    [0.8, between(atRoot, atTip, 0.7)],
    [1, atTip],
  ]);
  return digitOf(tube(bowing(root, leans, length, bows), radius, 6), atTip);
}

/** A thumb along three points. */
export function thumbOf([root, knuckle, tip]: readonly [Point, Point, Point]): Digit {
  const radius = knotted([
    [0, 13],
    [0.3, 14.5],
    [0.55, 12.6],
    [0.72, 12.9],
    [1, 10.4],
  ]);
  return digitOf(tube(bowed(root, knuckle, tip, 10), radius, 7), 10.4);
}

function digitOf(made: Tube, radius: number): Digit {
  const edge = [...made.left.map(({ at }) => at), ...endOf(made), ...made.right.map(({ at }) => at).reverse()];
  return { outline: shape([edge]), tube: made, radius };
}

/** The nail of a digit that is seen from its back. */
export function nailOf({ tube: { middle, ways }, radius }: Digit, skin: Skin, thick: number): RectMark {
  const way = ways.at(-1) ?? [0, -1];
  const at = add(middle.at(-1) ?? [0, 0], times(way, radius * 0.26));
  return {
    kind: 'rect',
    at,
    width: radius * 1.16,
    height: radius * 1.3,
    rounding: radius * 0.5,
    turned: (Math.atan2(way[1], way[0]) * 180) / Math.PI + 90,
    fill: skin.light,
    line: skin.shade,
    thick: thick * 0.55,
  };
}

/** The fold over a joint, at a share of the digit's length. */
export function foldOf({ tube: made }: Digit, share: number, width: number): string {
  return bow(acrossTube(made, share, width), acrossTube(made, share, 0, width * 0.62), acrossTube(made, share, -width));
}

/** The soft shade where a bent finger goes out of sight. */
export function turningAway({ tube: made }: Digit, radius: number, skin: Skin): Mark {
  const at = made.middle.at(-1) ?? [0, 0];
  const way = made.ways.at(-1) ?? [0, -1];
  const angle = (Math.atan2(way[1], way[0]) * 180) / Math.PI + 90;
  return ellipse(
    add(at, times(way, radius * 0.35)),
    radius * 0.8,
    radius * 0.5,
    { fill: skin.shade, opacity: 0.5 },
    angle,
  );
}

export function foldInk(skin: Skin, thick: number) {
  return lined(skin.shade, thick * 0.8);
}
