import { between, type Point } from '../point.ts';
import { blended } from './colour.ts';
import { curve, ring } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import { legsWithin } from './sleepwear.ts';
import type { Subject } from './subject.ts';

// Cloths that are laid over or wrapped round: nothing stiff, so edges wave, folds are soft and shaded.

interface Cloth {
  readonly edge: readonly Point[];
  /** Each a shaded fold, as a closed line. */
  readonly folds: readonly (readonly Point[])[];
  /** Lines: where one edge lies over the other, and smaller creases. */
  readonly lines: readonly (readonly Point[])[];
  readonly hem: readonly Point[];
}

function drawn({ inks: { around }, thick }: Subject, { edge, folds, lines, hem }: Cloth): readonly Mark[] {
  return [
    path(ring(edge), { fill: around.cloth, line: around.clothLine, thick }),
    ...(around.flat ? [] : [path(folds.map((fold) => ring(fold)).join(''), filled(around.clothShade, 0.8))]),
    path(lines.map((line) => curve(line)).join(''), lined(around.clothLine, thick * 0.8, 0.75)),
    path(curve(hem), { line: around.tape, thick: thick * 1.2, dash: [thick * 3, thick * 2.4] }),
  ];
}

/** An open muslin over the thighs, its corners lying out on both sides: both halves of the bottom are bare. */
export function muslin(subject: Subject): readonly Mark[] {
  const { pubis: y, halfHips } = subject.body.dimensions;
  const [wide, top, low] = [halfHips * 1.5, y * 1.3, y * 2.36];
  const at = (x: number, down: number): Point => [x * wide, between(top, low, down)];
  const cloth = drawn(subject, {
    edge: [
      at(-1.08, 0),
      at(-0.6, 0.08),
      at(-0.1, 0.02),
      at(0.4, 0.08),
      at(1.06, 0.02),
      at(0.96, 0.3),
      at(1.05, 0.66),
      at(1.12, 0.98),
      at(0.6, 0.94),
      at(0.1, 1.02),
      at(-0.5, 0.95),
      at(-1.1, 1.02),
      at(-1, 0.62),
      at(-1.06, 0.34),
    ],
    folds: [
      [at(-1.04, 0.02), at(-0.72, 0.3), at(-0.66, 0.52), at(-0.84, 0.34)],
      [at(0.62, 0.94), at(0.5, 0.74), at(0.56, 0.54), at(0.68, 0.74)],
      [at(-0.5, 0.95), at(-0.42, 0.8), at(-0.46, 0.66), at(-0.58, 0.8)],
    ],
    lines: [
      [at(1.06, 0.02), at(0.8, 0.22), at(0.72, 0.42)],
      [at(-1.1, 1.02), at(-0.86, 0.84), at(-0.76, 0.68)],
    ],
    hem: [at(-1.02, 0.94), at(-0.5, 0.88), at(0.1, 0.94), at(0.6, 0.87), at(1.06, 0.91)],
  });
  return [...halves(subject), ...cloth];
}

/** The halves of a bare bottom: round, with the fold between and the folds below. */
function halves({ body, inks: { baby: skin, around }, thick }: Subject): readonly Mark[] {
  const { pubis: y, halfHips: wide } = body.dimensions;
  const round = (out: 1 | -1): readonly Point[] => [
    [0, y * 0.62],
    [out * wide * 0.3, y * 0.4],
    [out * wide * 0.82, y * 0.44],
    [out * wide * 1.07, y * 0.74],
    [out * wide * 0.98, y * 1.1],
    [out * wide * 0.6, y * 1.34],
    [out * wide * 0.2, y * 1.32],
    [0, y * 1.16],
  ];
  const edge = (out: 1 | -1): string =>
    curve(round(out).slice(3)) +
    curve([
      [out * wide * 0.12, y * 0.46],
      [out * wide * 0.02, y * 0.62],
      [0, y * 0.9],
      [0, y * 1.2],
    ]);
  return [
    path(ring(round(1)) + ring(round(-1)), filled(skin.base)),
    ...(around.flat
      ? []
      : ([1, -1] as const).map((out) =>
          ellipse([out * wide * 0.52, y * 0.8], wide * 0.3, y * 0.26, filled(skin.light, 0.28)),
        )),
    path(edge(1) + edge(-1), lined(skin.line, thick * 0.9)),
  ];
}

/**
 * A soft towel round the legs: one side is laid over them, and a corner of the other folded over the hip on top of it.
 * What is bare above is still to be dried.
 */
export function wrap(subject: Subject): readonly Mark[] {
  const { pubis, halfBelly } = subject.body.dimensions;
  const legs = legsWithin(subject);
  const [wide, top, low] = [legs.wide * 0.98, pubis * 0.16, legs.low];
  const belly = (halfBelly * 1.24) / wide;
  const at = (x: number, down: number): Point => [x * wide, between(top, low, down)];
  const under = drawn(subject, {
    edge: [
      at(belly, -0.02),
      at(0.98, 0.22),
      at(1.04, 0.5),
      at(0.92, 0.8),
      at(0.54, 0.98),
      at(0, 1.02),
      at(-0.6, 0.9),
      at(-0.7, 0.5),
      at(-0.3, 0.28),
      at(belly * 0.4, 0.06),
    ],
    folds: [[at(0.9, 0.8), at(0.6, 0.72), at(0.36, 0.6), at(0.5, 0.76)]],
    lines: [],
    hem: [at(belly * 0.94, 0.03), at(belly * 0.4, 0.12), at(-0.2, 0.32)],
  });
  const over = drawn(subject, {
    edge: [
      at(-belly, -0.02),
      at(-belly * 0.4, 0.14),
      at(0, 0.32),
      at(0.36, 0.47),
      at(0.39, 0.52),
      at(0.2, 0.62),
      at(-0.02, 0.78),
      at(-0.2, 1.02),
      at(-0.62, 0.97),
      at(-0.96, 0.78),
      at(-1.05, 0.48),
      at(-0.97, 0.2),
    ],
    folds: [
      [at(-0.98, 0.5), at(-0.6, 0.5), at(-0.2, 0.44), at(-0.6, 0.58)],
      [at(-0.2, 0.98), at(-0.3, 0.84), at(-0.46, 0.7), at(-0.44, 0.88)],
    ],
    lines: [],
    hem: [
      at(-belly * 0.98, 0.06),
      at(-belly * 0.46, 0.21),
      at(-0.06, 0.38),
      at(0.25, 0.51),
      at(0.1, 0.6),
      at(-0.12, 0.77),
    ],
  });
  const fall = [
    at(-belly * 0.3, 0.17),
    at(0.2, 0.38),
    at(0.5, 0.54),
    at(0.3, 0.68),
    at(0.08, 0.86),
    at(-0.06, 0.98),
    at(0.02, 0.74),
  ];
  const { around } = subject.inks;
  return [...under, ...(around.flat ? [] : [path(ring(fall), filled(around.clothShade, 0.9))]), ...over];
}

/** The same towel where it lies open under the baby, ready to be folded over. */
export function openTowel(subject: Subject): readonly Mark[] {
  const { shoulders, halfBelly } = subject.body.dimensions;
  const { low } = legsWithin(subject);
  const [wide, top] = [halfBelly * 2.5, shoulders * 0.86];
  const at = (x: number, down: number): Point => [x * wide, between(top, low, down)];
  return drawn(subject, {
    edge: [
      at(-0.98, 0.02),
      at(-0.4, -0.02),
      at(0.4, 0.01),
      at(1, -0.02),
      at(1.04, 0.3),
      at(0.98, 0.62),
      at(1.03, 0.98),
      at(0.4, 1.02),
      at(-0.4, 0.99),
      at(-1.02, 1.01),
      at(-0.97, 0.64),
      at(-1.04, 0.3),
    ],
    folds: [
      [at(-1, 0.3), at(-0.86, 0.36), at(-0.74, 0.5), at(-0.9, 0.42)],
      [at(1.02, 0.3), at(0.88, 0.34), at(0.76, 0.46), at(0.92, 0.4)],
    ],
    lines: [],
    hem: [at(0.93, 0.03), at(0.96, 0.3), at(0.91, 0.62), at(0.95, 0.94)],
  });
}

// In millimetres of the carer's hand, whose wrist is the origin and whose fingers point to the top.
const FLANNEL: readonly Point[] = [
  [-78, -170],
  [-30, -180],
  [26, -172],
  [80, -182],
  [88, -124],
  [78, -70],
  [90, -8],
  [34, -18],
  [-20, -8],
  [-84, -18],
  [-76, -72],
  [-90, -124],
];
const CREASES: readonly (readonly Point[])[] = [
  [
    [-72, -160],
    [-58, -134],
    [-60, -102],
  ],
  [
    [80, -34],
    [62, -50],
    [58, -78],
  ],
];

/** A soft cloth under the palm of a hand that wipes. */
export function flannel({ around }: Inks, thick: number): readonly Mark[] {
  const [x, y]: Point = [0, -96];
  const hem = FLANNEL.map(([across, down]): Point => [x + (across - x) * 0.9, y + (down - y) * 0.9]);
  const tone = around.flat ? around.cloth : blended(around.cloth, around.tape, 0.42);
  return [
    path(ring(FLANNEL), { fill: tone, line: around.clothLine, thick }),
    path(ring(hem), { line: around.cloth, thick: thick * 0.9, dash: [thick * 3, thick * 2.4] }),
    path(CREASES.map((crease) => curve(crease)).join(''), lined(around.clothLine, thick * 0.8, 0.75)),
  ];
}
