import { between, type Point, radians } from '../point.ts';
import type { BabySide } from '../pose.ts';
import { curve, ring, shape } from './curve.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import { facing, frameOn, type Subject, sideOf, spotOf, turnedFromDown } from './subject.ts';
import { bowed, outlineOf, tube } from './tube.ts';

// Across the hand (the thumb's side is positive) and along it, as shares of its length; then how far a finger leans to
// the thumb's side in degrees, and its length. The landmarks of the fingers lie on the same numbers.
const FINGERS: readonly (readonly [x: number, y: number, leans: number, length: number])[] = [
  [0.235, 0.47, 12, 0.36],
  [0.08, 0.52, 3, 0.41],
  [-0.085, 0.5, -6, 0.38],
  [-0.235, 0.43, -16, 0.31],
];
const PALM: readonly Point[] = [
  [-0.2, -0.04],
  [-0.3, 0.16],
  [-0.335, 0.36],
  [-0.28, 0.52],
  [-0.1, 0.585],
  [0.1, 0.59],
  [0.27, 0.54],
  [0.335, 0.38],
  [0.32, 0.18],
  [0.2, -0.04],
];
const HALF_FINGER = 0.098;

export interface HandDrawing {
  readonly outline: string;
  readonly marks: readonly Mark[];
}

/** The baby's hand: the palm where the baby is seen from the front, else its back. */
export function babyHand(subject: Subject, side: BabySide): HandDrawing {
  const own = sideOf(subject, side);
  const way = facing(subject, own.hand);
  const length = own.handLength;
  const at = frameOn(spotOf(subject, `${side}-wrist`), way, facing(subject, own.thumb), length);
  const seen = between(0.45, 1, subject.body.pose.arm[side].open);
  const { baby: skin } = subject.inks;
  const ink = { fill: skin.base, line: skin.line, thick: subject.thick };
  const digits = [...FINGERS.map((finger) => fingerOutline(at, finger, seen, length)), thumbOutline(at, seen, length)];
  const palm = ring(PALM.map(([x, y]) => at(x, y)));
  const edge =
    curve([at(-0.2, -0.02), at(-0.3, 0.16), at(-0.335, 0.36), at(-0.3, 0.47)]) +
    curve([at(0.2, -0.02), at(0.27, 0.08)]);
  return {
    outline: palm + digits.join(''),
    marks: [
      ...digits.map((digit) => path(digit, ink)),
      path(palm, filled(skin.base)),
      path(edge, lined(skin.line, subject.thick)),
      ...inside(subject, at, length, turnedFromDown(way)),
    ],
  };
}

type Place = (x: number, y: number) => Point;

function fingerOutline(at: Place, [x, y, leans, full]: (typeof FINGERS)[number], seen: number, length: number): string {
  const tip = at(x + Math.sin(radians(leans)) * full * seen, y + Math.cos(radians(leans)) * full * seen);
  const middle = at(x + Math.sin(radians(leans)) * full * seen * 0.5, y + Math.cos(radians(leans)) * full * seen * 0.5);
  const samples = bowed(at(x, y - 0.12), middle, tip, 5);
  return shape([outlineOf(tube(samples, (along) => between(1.02, 0.82, along) * HALF_FINGER * length, 4))]);
}

function thumbOutline(at: Place, seen: number, length: number): string {
  const out = between(0.7, 1, seen);
  const samples = bowed(at(0.2, 0.14), at(0.2 + 0.2 * out, 0.3), at(0.2 + 0.3 * out, 0.14 + 0.33 * out), 5);
  return shape([outlineOf(tube(samples, (along) => between(0.135, 0.088, along) * length, 5))]);
}

function inside({ inks, seen, thick }: Subject, at: Place, length: number, turned: number): readonly Mark[] {
  const { baby: skin, around } = inks;
  if (seen === -1) {
    const knuckles = FINGERS.map(([x, y]) => curve([at(x - 0.05, y + 0.02), at(x, y + 0.05), at(x + 0.05, y + 0.02)]));
    return [path(knuckles.join(''), lined(skin.shade, thick * 0.9))];
  }
  const folds =
    curve([at(0.3, 0.36), at(0.12, 0.4), at(0.02, 0.3), at(0.03, 0.12)]) +
    curve([at(-0.28, 0.4), at(-0.08, 0.44), at(0.08, 0.47)]);
  const pads = [
    ellipse(at(0.17, 0.22), 0.14 * length, 0.17 * length, filled(skin.blush, 0.22), turned),
    ellipse(at(-0.17, 0.26), 0.12 * length, 0.2 * length, filled(skin.blush, 0.16), turned),
  ];
  return [...(around.flat ? [] : pads), path(folds, lined(skin.shade, thick))];
}
