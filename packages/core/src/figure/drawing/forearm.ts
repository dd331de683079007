import { add, between, type Point } from '../point.ts';
import { bow, curve, ring, shape } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { circle, type Mark, path } from './mark.ts';
import { knotted } from './tube.ts';

/**
 * Half the thickness of the carer's wrist, in millimetres. Hand and forearm meet on this circle, and both leave it
 * straight on, so that their contours are one line at any bend of the wrist. [D70]
 */
export const WRIST = 25;

/** Where the rolled-up sleeve begins, in millimetres from the wrist. */
const CUFF = 140;
/** How far the two rolls of the cuff reach. */
const ROLLED = 34;

// The arm bows outwards to the elbow and comes back to the shoulder.
const bowsOut = knotted([
  [0, 0],
  [CUFF, 5],
  [300, 15],
  [560, 4],
  [1400, -40],
]);
// Half the thickness on the thumb's side and on the other one: the belly of the forearm lies nearer to the elbow.
const thumbSide = knotted([
  [0, WRIST],
  [16, WRIST],
  [70, 30],
  [130, 37.5],
  [190, 40],
]);
const outerSide = knotted([
  [0, WRIST],
  [20, WRIST],
  [80, 28.5],
  [140, 36],
  [190, 38],
]);
const sleeveSide = knotted([
  [CUFF, 44],
  [230, 45.5],
  [300, 50],
  [420, 49],
  [1400, 62],
]);

const edge = (side: (at: number) => number, out: 1 | -1, stops: readonly number[]): readonly Point[] =>
  stops.map((y) => [bowsOut(y) + out * side(y), y]);

const SKIN_STOPS = [0, 14, 60, 110, CUFF + 14];

/**
 * The carer's bare forearm and rolled-up sleeve, in millimetres from the middle of the wrist, elbow downwards: a right
 * arm seen from above. The sleeve is solid: a foot that shines through reads as part of the arm. `length`: how far it
 * is drawn.
 */
export function forearm({ hands: skin, around }: Inks, thick: number, length: number): readonly Mark[] {
  const left = edge(thumbSide, -1, SKIN_STOPS);
  const right = edge(outerSide, 1, SKIN_STOPS);
  const edges = curve(left) + curve(right);
  const halo = { line: around.halo, thick: thick * 3.9, opacity: around.haloOpacity };
  return [
    path(edges, halo),
    circle([0, 0], WRIST, halo),
    circle([0, 0], WRIST, { fill: skin.base, line: skin.line, thick }),
    path(shape([left, [...right].reverse()]), filled(skin.base)),
    ...(around.flat ? [] : [path(shadeOf(right), filled(skin.shade, 0.5))]),
    path(edges, lined(skin.line, thick)),
    ...sleeve(around, thick, length),
  ];
}

// Form shadow along the outer edge, from nothing at the wrist.
function shadeOf(right: readonly Point[]): string {
  const inner = right.map((point, index): Point => add(point, [-between(0, 17, index / (right.length - 1)), 0]));
  return shape([right, inner.reverse()]);
}

function sleeve(around: Inks['around'], thick: number, length: number): readonly Mark[] {
  const stops = [CUFF + ROLLED - 8, 230, 300, 380, 520, length];
  const left = edge(sleeveSide, -1, stops);
  const right = edge(sleeveSide, 1, stops);
  const shaded = right.map(([x, y], index): Point => [x - (index === 0 ? 14 : 26), y]);
  const at = (share: number, y: number): Point => [bowsOut(y) + share * sleeveSide(y), y];
  const folds =
    bow(at(0.96, 262), at(0.5, 284), at(0.06, 280)) +
    bow(at(0.98, 300), at(0.4, 312), at(-0.2, 300)) +
    bow(at(-0.98, 318), at(-0.6, 322), at(-0.26, 312)) +
    bow(at(0.9, 212), at(0.6, 222), at(0.3, 220));
  return [
    path(shape([left, [...right].reverse()]), { fill: around.sleeve }),
    ...(around.flat ? [] : [path(shape([right, shaded.reverse()]), filled(around.sleeveShade, 0.42))]),
    path(curve(left) + curve(right), lined(around.sleeveShade, thick)),
    path(folds, lined(around.sleeveShade, thick * 0.9, 0.75)),
    ...[1, 0].flatMap((order) => roll(order, around, thick)),
  ];
}

// The cuff is rolled twice: each roll is a soft band round the arm.
function roll(order: number, around: Inks['around'], thick: number): readonly Mark[] {
  const top = CUFF + order * (ROLLED / 2) - order * 2;
  const low = top + ROLLED / 2 + 3;
  const [middle, half] = [bowsOut(top + 8), 46 + order * 1.5];
  const on = (across: number, y: number): Point => [middle + across * half, y];
  const band = ring([
    on(-1, top + 1),
    on(-0.5, top - 6),
    on(0, top - 8),
    on(0.5, top - 6),
    on(1, top + 1),
    on(1.06, (top + low) / 2),
    on(1, low),
    on(0.5, low - 5),
    on(0, low - 7),
    on(-0.5, low - 5),
    on(-1, low),
    on(-1.06, (top + low) / 2),
  ]);
  const fold = bow(on(-0.7, top + 8), on(-0.1, top + 1 - order), on(0.35, top + 3));
  return [
    path(band, { fill: around.cuff, line: around.sleeveShade, thick }),
    path(fold, lined(around.sleeveShade, thick * 0.8, 0.5)),
  ];
}
