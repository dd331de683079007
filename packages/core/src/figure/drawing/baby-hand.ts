import { between, clamp, type Point, radians } from '../point.ts';
import type { BabySide } from '../pose.ts';
import { brushed } from './brush.ts';
import { curve, ring, shape } from './curve.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import { facing, frameOn, type Subject, sideOf, spotOf, turnedFromDown } from './subject.ts';
import { bowed, endOf, outlineOf, stretch, tube } from './tube.ts';

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

/** Below this the fingers are folded into the palm. */
const FIST = 0.25;
/** From this on the fingers are spread as far as they go. */
const SPREAD = 0.75;

/** The baby's hand: the palm where the baby is seen from the front, else its back. */
export function babyHand(subject: Subject, side: BabySide): HandDrawing {
  const own = sideOf(subject, side);
  const way = facing(subject, own.hand);
  const length = own.handLength;
  const at = frameOn(spotOf(subject, `${side}-wrist`), way, facing(subject, own.thumb), length);
  const { open } = subject.body.pose.arm[side];
  const fist = open < FIST;
  const fingers = FINGERS.map((finger) => fingerOutline(at, finger, open, length));
  const thumb = fist ? '' : thumbOutline(at, between(0.45, 1, open), length);
  const palm = ring(PALM.map(([x, y]) => at(x, y)));
  const front = fist && subject.seen === 1;
  return {
    outline: palm + fingers.join('') + thumb,
    marks: [
      ...(front ? [] : inked(subject, fist ? fingers : [...fingers, thumb])),
      ...palmOf(subject, at, palm),
      ...(front ? inked(subject, [...fingers].reverse()) : inside(subject, at, length, turnedFromDown(way))),
      ...(fist ? thumbAcross(subject, at, length) : []),
    ],
  };
}

function inked({ inks: { baby: skin }, thick }: Subject, digits: readonly string[]): readonly Mark[] {
  return digits.map((digit) => path(digit, { fill: skin.base, line: skin.line, thick: thick * 0.9 }));
}

function palmOf({ inks: { baby: skin }, thick }: Subject, at: Place, palm: string): readonly Mark[] {
  const edge =
    brushed([at(-0.19, -0.04), at(-0.27, 0.08), at(-0.315, 0.24), at(-0.335, 0.36), at(-0.3, 0.47)], thick) +
    brushed([at(0.19, -0.08), at(0.235, 0), at(0.27, 0.05), at(0.3, 0.09)], thick, { start: 0.2, end: 0 });
  return [path(palm, filled(skin.base)), path(edge, filled(skin.line))];
}

type Place = (x: number, y: number) => Point;

function fingerOutline(at: Place, [x, y, leans, full]: (typeof FINGERS)[number], open: number, length: number): string {
  if (open < FIST) return folded(at, x, y);
  const seen = between(0.45, 1, open);
  const lean = radians(leans * clamp(open / SPREAD));
  // A finger that is not stretched bows, as at rest, towards the thumb.
  const bow = 0.05 * (1 - clamp(open));
  const on = (share: number, aside: number) =>
    at(x + Math.sin(lean) * full * seen * share + aside, y + Math.cos(lean) * full * seen * share);
  const samples = bowed(at(x, y - 0.12), on(0.5, -bow), on(1, bow), 5);
  const thickness = (along: number) => between(1.04, 0.8, along) * HALF_FINGER * length;
  return shape([outlineOf(tube(samples, thickness, 4))]);
}

/** A finger that is folded over the palm: its knuckle at the top, its tip in the palm. */
function folded(at: Place, x: number, y: number): string {
  const [top, low, half] = [y + 0.12, y - 0.12, HALF_FINGER * 1.04];
  const leans = x * 0.16;
  const end = (from: number, middle: number, aside: number) =>
    [0, 45, 90, 135, 180].map((degrees) =>
      at(
        x * 0.94 + aside + Math.cos(radians(from + degrees)) * half,
        middle + Math.sin(radians(from + degrees)) * half,
      ),
    );
  return ring([...end(0, top, leans), ...end(180, low, -leans)]);
}

function thumbOutline(at: Place, seen: number, length: number): string {
  const out = between(0.7, 1, seen);
  const samples = bowed(at(0.14, 0.12), at(0.2 + 0.2 * out, 0.3), at(0.2 + 0.3 * out, 0.14 + 0.33 * out), 5);
  return shape([outlineOf(tube(samples, (along) => between(0.135, 0.088, along) * length, 5))]);
}

/** A thumb laid over the folded fingers: its root goes over into the palm, so that it is drawn open there. */
function thumbAcross({ inks: { baby: skin }, thick }: Subject, at: Place, length: number): readonly Mark[] {
  const samples = bowed(at(0.15, 0.02), at(0.43, 0.28), at(0.04, 0.4), 7);
  const thumb = tube(samples, (along) => between(0.14, 0.094, along) * length, 7);
  const [left, right] = [stretch(thumb, 'left', 0.1, 1), stretch(thumb, 'right', 0.1, 1)];
  return [
    path(shape([outlineOf(thumb)]), filled(skin.base)),
    path(curve([...left, ...endOf(thumb), ...[...right].reverse()]), lined(skin.line, thick * 0.9)),
  ];
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
