import { add, between, type Point, times, turn } from '../point.ts';
import { bow, shape } from './curve.ts';
import { lined } from './inks.ts';
import type { RectMark } from './mark.ts';
import type { Skin } from './skin.ts';
import { acrossTube, bowed, endOf, knotted, type Sample, stretch, type Tube, tube } from './tube.ts';

/** A digit ready to be drawn: its outline, closed straight at the root, and the tube it came from. */
export interface Digit {
  readonly outline: string;
  readonly tube: Tube;
  readonly radius: number;
}

function bowing(root: Point, leans: number, length: number, bows: number): readonly Sample[] {
  const steps = 8;
  let at = root;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const along = index / steps;
    if (index > 0) at = add(at, times(turn([0, -1], leans + bows * along), length / steps));
    return { at, along };
  });
}

/** A finger of so many millimetres that leans and bows (degrees): broader at its middle joint, narrow at its tip. */
export function fingerOf(
  root: Point,
  leans: number,
  length: number,
  bows: number,
  [atRoot, atTip]: readonly [number, number],
): Digit {
  const radius = knotted([
    [0, atRoot],
    [0.3, atRoot * 0.93],
    [0.48, atRoot * 0.97],
    [0.66, between(atRoot, atTip, 0.42)],
    [0.8, between(atRoot, atTip, 0.5)],
    [1, atTip],
  ]);
  return digitOf(tube(bowing(root, leans, length, bows), radius, 6), atTip);
}

/** A thumb along three points: its ball, the waist below the joint, the broad pad. */
export function thumbOf([root, knuckle, tip]: readonly [Point, Point, Point]): Digit {
  const radius = knotted([
    [0, 15],
    [0.26, 15],
    [0.46, 12.4],
    [0.6, 11.2],
    [0.72, 11.8],
    [0.88, 10.8],
    [1, 8.6],
  ]);
  return digitOf(tube(bowed(root, knuckle, tip, 14), radius, 7), 8.6);
}

function digitOf(made: Tube, radius: number): Digit {
  const edge = [...made.left.map(({ at }) => at), ...endOf(made), ...made.right.map(({ at }) => at).reverse()];
  return { outline: shape([edge]), tube: made, radius };
}

/** The nail of a digit that is seen from its back. */
export function nailOf({ tube: { middle, ways }, radius }: Digit, skin: Skin, thick: number): RectMark {
  const way = ways.at(-1) ?? [0, -1];
  const at = add(middle.at(-1) ?? [0, 0], times(way, radius * 0.1));
  return {
    kind: 'rect',
    at,
    width: radius * 1.2,
    height: radius * 1.5,
    rounding: radius * 0.56,
    turned: (Math.atan2(way[1], way[0]) * 180) / Math.PI + 90,
    fill: skin.light,
    line: skin.shade,
    thick: thick * 0.5,
  };
}

/** The fold over a joint, at a share of the digit's length. */
export function foldOf({ tube: made }: Digit, share: number, width: number): string {
  return bow(acrossTube(made, share, width), acrossTube(made, share, 0, width * 0.62), acrossTube(made, share, -width));
}

/** Form shadow along the side of a digit that turns from the light, from one share of its length to another. */
export function shadeOf({ tube: made }: Digit, side: 'left' | 'right', from: number, to: number): string {
  const outer = stretch(made, side, from, to);
  const across = side === 'left' ? 0.42 : -0.42;
  const inner = [0, 0.25, 0.5, 0.75, 1].map((step) => acrossTube(made, between(from, to, step), across));
  return shape([outer, inner.reverse()]);
}

export function foldInk(skin: Skin, thick: number) {
  return lined(skin.shade, thick * 0.8);
}
