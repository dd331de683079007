import type { Point } from '../point.ts';
import { curve, ring, straight } from './curve.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

// The sole, toes downwards, as shares of the foot's length; the big toe's side is positive.
const WIDE = 0.215;
const SOLE: readonly Point[] = [
  [-0.133, 0.02],
  [-0.204, 0.16],
  [-0.211, 0.38],
  [-0.232, 0.6],
  [-0.211, 0.77],
  [-0.108, 0.85],
  [0, 0.89],
  [0.133, 0.92],
  [0.241, 0.84],
  [0.241, 0.66],
  [0.172, 0.42],
  [0.185, 0.18],
  [0.12, 0.02],
  [0, -0.05],
];
// Middle, half the length and half the breadth of each toe, from big to little.
const TOES: readonly (readonly [x: number, y: number, long: number, broad: number])[] = [
  [0.168, 0.935, 0.098, 0.082],
  [0.03, 0.945, 0.064, 0.058],
  [-0.069, 0.905, 0.058, 0.052],
  [-0.15, 0.855, 0.052, 0.048],
  [-0.215, 0.79, 0.047, 0.043],
];
const GAPS: readonly Point[] = [
  [0.101, 0.9],
  [-0.019, 0.885],
  [-0.11, 0.85],
  [-0.185, 0.8],
];

/**
 * A foot seen from its sole, or from above where the toes of a baby on the back point to the carer. In millimetres from
 * the heel: toes downwards (y grows), the big toe to the right or, with `bigToe` -1, to the left. Its outline serves the
 * shadow under it.
 */
export function babyFoot(subject: Subject, length: number, bigToe: 1 | -1): FootDrawing {
  const { inks, thick, seen, body } = subject;
  const { baby: skin, around } = inks;
  const at = ([x, y]: Point): Point => [x * length * bigToe, y * length];
  const above = seen === 1 && body.pose.feet === 'toes-down';
  const sole = ring(SOLE.map(at));
  const toes = TOES.map(([x, y, long, broad]) => ({ at: at([x, y]), long: long * length, broad: broad * length }));
  const edge = { line: skin.line, thick: thick * 2, fill: skin.base };
  const gaps = GAPS.map(([x, y]) => straight([at([x, y - 0.035]), at([x, y + 0.02])])).join('');
  const arch = curve([at([WIDE * 0.72, 0.46]), at([WIDE * 0.25, 0.44]), at([-WIDE * 0.1, 0.36])]);
  const pads: Mark[] = [
    ellipse(at([0, 0.7]), WIDE * 0.86 * length, 0.115 * length, filled(skin.blush, 0.2)),
    ellipse(at([-0.01, 0.16]), WIDE * 0.56 * length, 0.115 * length, filled(skin.blush, 0.22)),
    ...toes.map((toe) => ellipse(toe.at, toe.broad * 0.6, toe.long * 0.6, filled(skin.blush, 0.26))),
  ];
  return {
    outline: sole,
    marks: [
      ...toes.map((toe) => ellipse(toe.at, toe.broad, toe.long, edge)),
      path(sole, edge),
      ...toes.map((toe) => ellipse(toe.at, toe.broad, toe.long, filled(skin.base))),
      path(sole, filled(skin.base)),
      ...(around.flat || above ? [] : pads),
      path(gaps, lined(skin.line, thick * 0.8, 0.75)),
      ...(above ? toes.map(nail(subject)) : [path(arch, lined(skin.shade, thick * 1.1))]),
    ],
  };
}

interface Toe {
  readonly at: Point;
  readonly long: number;
  readonly broad: number;
}

/** The nail of a toe that is seen from above. */
function nail({ inks: { baby: skin }, thick }: Subject): (toe: Toe) => Mark {
  return ({ at: [x, y], long, broad }) =>
    ellipse([x, y + long * 0.42], broad * 0.52, long * 0.4, { fill: skin.light, line: skin.shade, thick: thick * 0.6 });
}

export interface FootDrawing {
  readonly outline: string;
  readonly marks: readonly Mark[];
}
