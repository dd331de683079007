import type { Letter } from '../choreography.ts';
import { along } from '../curve.ts';
import { add, between, distance, mix, type Point, subtract, times, turn, unit } from '../point.ts';
import { bow, numbers, shape, straight } from './curve.ts';
import { filled, type Inks } from './inks.ts';
import { circle, type Mark, path } from './mark.ts';

/** The way of a hand: a dot where it begins, a ribbon that grows, a large arrowhead where it goes. */
export function trailMarks(points: readonly Point[], size: number, { around }: Inks): readonly Mark[] {
  const { body, head } = ribbon(points, 6 * size, 14.5 * size, 38 * size);
  const start = points[0] ?? [0, 0];
  const edge = { line: around.trailCase, thick: 8 * size, fill: around.trailCase };
  return [
    path(body + head, edge),
    circle(start, 7 * size, edge),
    path(body + head, filled(around.trail)),
    circle(start, 8 * size, filled(around.trail)),
    circle(start, 3 * size, filled(around.trailCase)),
  ];
}

/** To and fro along one way: an arrowhead at each end. */
export function toAndFroMarks(points: readonly Point[], size: number, { around }: Inks): readonly Mark[] {
  const half = points.slice(Math.floor(points.length / 2));
  const other = points.slice(0, Math.ceil(points.length / 2)).toReversed();
  const d = [half, other]
    .map((way) => ribbon(way, 12 * size, 12 * size, 38 * size))
    .flatMap(({ body, head }) => [body, head])
    .join('');
  return [path(d, { line: around.trailCase, thick: 8 * size, fill: around.trailCase }), path(d, filled(around.trail))];
}

/** How far to the side of a way the way of each fingertip lies. */
const TIPS = [-17, 0, 17] as const;

/** The ways of the tips of spread fingers: as many thin arrows, side by side. */
export function combMarks(points: readonly Point[], inks: Inks): readonly Mark[] {
  const [x, y] = unit(subtract(points.at(-1) ?? [0, 0], points[0] ?? [0, 0]));
  return TIPS.flatMap((off) =>
    trailMarks(
      points.map((point) => add(point, [-y * off, x * off])),
      0.42,
      inks,
    ),
  );
}

/** A letter's strokes about its middle, as the way goes on the baby: U and L stand on their heads, and I has its serifs. */
const LETTERS: Readonly<Record<Letter, readonly (readonly [Point, Point, ...Point[]])[]>> = {
  I: [
    [
      [0, -17],
      [0, 17],
    ],
    [
      [-8, -17],
      [8, -17],
    ],
    [
      [-8, 17],
      [8, 17],
    ],
  ],
  L: [
    [
      [-11, -17],
      [11, -17],
      [11, 17],
    ],
  ],
  U: [
    [
      [-13, 17],
      [-13, -5],
      [-8, -14],
      [0, -17],
      [8, -14],
      [13, -5],
      [13, 17],
    ],
  ],
};

/** A large letter before its way begins, turned as the picture is: bare, for a letter in a disc reads as a button. */
export function letterMarks(at: Point, letter: Letter, turned: number, { around }: Inks): readonly Mark[] {
  const d = LETTERS[letter].map((stroke) => straight(stroke.map((point) => add(at, turn(point, turned))))).join('');
  return [path(d, { line: around.trailCase, thick: 15 }), path(d, { line: around.trail, thick: 7.5 })];
}

/** Two short bows at each side of a hand that pats, about the spot that touches; `scale`: picture units per millimetre. */
export function patMarks(scale: number, { around }: Inks): readonly Mark[] {
  const bows = [-1, 1].flatMap((side) =>
    [62, 82].map((out, order): string => {
      const [x, half] = [side * out * scale, (22 + order * 12) * scale];
      return bow([x, -half], [x + side * half * 0.7, 0], [x, half]);
    }),
  );
  const d = bows.join('');
  return [path(d, { line: around.trailCase, thick: 10 }), path(d, { line: around.trail, thick: 5 })];
}

/** Where about a spot that is pressed arrowheads point to it, in degrees. */
const TO_THE_SPOT = [-45, 45, 135, 225] as const;

/** A soft ring about the spot that is pressed, with arrowheads towards it: rings within rings read as a target. */
export function spotMarks(radius: number, { around }: Inks): readonly Mark[] {
  const [tip, base] = [radius + 6, radius + 19];
  const heads = TO_THE_SPOT.map((degrees) => {
    const corners: readonly Point[] = [
      [0, -tip],
      [9, -base],
      [-9, -base],
    ];
    return `${straight(corners.map((corner) => turn(corner, degrees)))}Z`;
  }).join('');
  return [
    circle([0, 0], radius, { line: around.trailCase, thick: 9, opacity: 0.9 }),
    path(heads, { line: around.trailCase, thick: 5, fill: around.trailCase }),
    circle([0, 0], radius, { line: around.trail, thick: 5 }),
    path(heads, filled(around.trail)),
  ];
}

/** A small pale ring on a spot that comes later. */
export function waitingMarks(at: Point, { around }: Inks): readonly Mark[] {
  return [
    circle(at, 11, { line: around.trailCase, thick: 6, opacity: 0.7 }),
    circle(at, 11, { line: around.trail, thick: 3, opacity: 0.7 }),
  ];
}

/** How long a line through points is. */
export function lengthAlong(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(point, points[index - 1] ?? point), 0);
}

/** The way at a share of a line, length 1. */
export function wayAt(points: readonly Point[], share: number): Point {
  return unit(subtract(along(points, Math.min(1, share + 0.015)), along(points, Math.max(0, share - 0.015))));
}

const PARTS = 14;

function ribbon(points: readonly Point[], narrow: number, wide: number, headSize: number) {
  const whole = lengthAlong(points);
  const headLength = Math.min(headSize * 1.15, whole * 0.42);
  const cut = 1 - (headLength * 0.92) / (whole || 1);
  const rail = (side: 1 | -1) =>
    Array.from({ length: PARTS + 1 }, (_, index): Point => {
      const share = (cut * index) / PARTS;
      const [x, y] = wayAt(points, share);
      const half = (between(narrow, wide, (index / PARTS) ** 0.8) / 2) * side;
      return add(along(points, share), [y * half, -x * half]);
    });
  return {
    body: shape([rail(1), rail(-1).reverse()]),
    head: arrowhead(points, along(points, cut), headLength, headSize * 0.62),
  };
}

function arrowhead(points: readonly Point[], base: Point, length: number, half: number): string {
  const tip = points.at(-1) ?? base;
  const way = unit(subtract(tip, base));
  const across: Point = [-way[1], way[0]];
  const barb = (side: 1 | -1) => add(base, add(times(across, half * side), times(way, -2)));
  const notch = add(base, times(way, length * 0.22));
  return `${straight([add(tip, times(way, 3)), barb(1)])}Q${numbers([...notch, ...barb(-1)])}Z`;
}

/** A way drawn so many times as large about its own middle, so that a tiny one shows. */
export function grown(points: readonly Point[], factor: number): readonly Point[] {
  const middle = times(points.reduce(add, [0, 0]), 1 / points.length);
  return points.map((point) => mix(middle, point, factor));
}
