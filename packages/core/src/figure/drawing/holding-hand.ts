import { add, clamp, mix, type Point, subtract, turn } from '../point.ts';
import { blended } from './colour.ts';
import { bow, curve, ring, shape } from './curve.ts';
import { type Digit, fingerOf, foldInk, foldOf, nailOf, shadeOf } from './finger.ts';
import { fingersRound, openFingers } from './fingers-round.ts';
import { WRIST } from './forearm.ts';
import type { Grip } from './grip.ts';
import { filled, type Inks, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { bowed, endOf, knotted, outlineOf, stretch, tube } from './tube.ts';

/** How far beside the thing held the middle of the wrist lies: wholly beside it. */
const WRIST_OFF = 29;

/** A hand round something: what lies behind the thing held, the thumb before it, and the fingers that come round it. */
export interface HoldingHand {
  readonly behind: readonly Mark[];
  readonly thumb: readonly Mark[];
  /** Empty where the fingers lie open behind. They move for themselves where the thing held grows thicker or thinner. */
  readonly fingers: readonly Mark[];
  /** Where the forearm hinges. */
  readonly wrist: Point;
}

/** The carer's right hand: the palm comes from the lower right, the thumb crosses in front, the fingers go round behind. */
export function holdingHand(grip: Grip, inks: Inks, thick: number): HoldingHand {
  const limb = grip.held === 'limb';
  const palm = back(grip, inks, thick);
  return {
    wrist: swing(grip, [grip.near + WRIST_OFF, 96]),
    behind:
      grip.beside === true ? [] : [...palm.behind, ...(grip.held === 'foot' ? openFingers(grip, inks, thick) : [])],
    thumb: [
      ...(grip.beside === true ? fingersAlong(grip, inks, thick) : []),
      ...palm.front,
      ...thumb(grip, inks, thick),
    ],
    fingers: limb && grip.beside !== true ? fingersRound(grip.far, overOf(grip), inks, thick) : [],
  };
}

/** A point of the hand, swung about where the palm meets what it holds: the wrist wholly, the knuckles hardly. */
function swing({ near, swung }: Grip, point: Point): Point {
  const about: Point = [near + 8, 22];
  const share = clamp((point[1] + 6) / 84);
  return add(about, turn(subtract(point, about), swung * share));
}

/** The back of the hand: from the wrist to where its knuckles go behind what is held, and from there back to the wrist. */
function contoursOf(grip: Grip) {
  const { near } = grip;
  const at = (x: number, y: number) => swing(grip, [near + x, y]);
  const corner: Point = [near + 26, -19];
  const wrist = at(WRIST_OFF + WRIST, 88);
  // Swung across, it runs straight from the wrist to the knuckle: caved in, its corner would be one more finger.
  const across = clamp((-grip.swung - 20) / 40);
  const over = (point: Point, share: number) => mix(point, add(mix(wrist, corner, share), [2, -3]), across);
  const outer = [
    at(WRIST_OFF + WRIST, 96),
    wrist,
    over(at(53, 62), 0.3),
    over(at(49, 34), 0.55),
    over(at(42, 8), 0.8),
    corner,
    [near + 10, -30 + 4 * across],
    [near + EDGE, -32 + 4 * across],
  ] as const;
  return { across, outer, inner: [[near + EDGE, 50], at(4, 72), at(WRIST_OFF - WRIST, 96)] as const };
}

// Of the back of the hand and the bent index finger, the part beside what is held is drawn in front of the baby, so that
// the arm, too, comes over legs that lie between; only what is tucked under lies behind.
function back(grip: Grip, inks: Inks, thick: number) {
  const { hands: skin, around } = inks;
  const { near, far } = grip;
  const { across, outer, inner } = contoursOf(grip);
  // The edge of what is held, before the palm that goes on behind it.
  const edge = bow([near + EDGE, -31 + 4 * across], [near + EDGE, 10], [near + EDGE, 50]);
  const index = curve([
    [near + EDGE, -12],
    [near + 12, -8],
    [near + 23, 5],
  ]);
  // Between the fingers of a small open hand it would be more of them.
  const top = grip.held === 'hand' ? 22 : 0;
  const tucked = ring([
    [near, -32 + top],
    [near - (near + far) * 0.5, -37 + top],
    [-far * 0.72, -16],
    [-far * 0.72, 24],
    [near - (near + far) * 0.5, 47],
    [near, 50],
  ]);
  const halo = { line: around.halo, thick: thick * 3.6, opacity: around.haloOpacity };
  return {
    behind: [path(tucked, { fill: skin.base, line: skin.line, thick })],
    front: [
      path(curve(outer.slice(1, -1)), halo),
      path(shape([[...outer], [...inner], [swing(grip, [near + WRIST_OFF, 96 + WRIST * 0.9])]]), filled(skin.base)),
      ...(around.flat ? [] : [path(shadeAlong(outer.slice(1, 5), [near + 8, 26]), filled(skin.shade, 0.5))]),
      path(edge, lined(inks.baby.line, thick * 0.9)),
      path(curve(outer) + curve([...inner]), lined(skin.line, thick)),
      ...(across < 0.5 ? [path(index, lined(skin.line, thick * 0.8))] : []),
    ],
  };
}

/** Form shadow along a stretch of the contour, from nothing at its ends; `inwards`: to where the hand is in the light. */
function shadeAlong(contour: readonly Point[], inwards: Point): string {
  const depth = [0, 0.28, 0.3, 0];
  return shape([contour, contour.map((point, index) => mix(point, inwards, depth[index] ?? 0)).reverse()]);
}

// Of a hand on its edge: the index finger, and what shows of the longer one behind it.
function fingersAlong({ near }: Grip, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const index = fingerOf([near + 19, -8], -7, 66, 3, [12.5, 8.6]);
  const middle = fingerOf([near + 26, -6], -5, 77, 2, [11.5, 8.4]);
  return [
    path(index.outline + middle.outline, { line: around.halo, thick: thick * 3.6, opacity: around.haloOpacity }),
    path(middle.outline, { fill: blended(skin.base, skin.shade, 0.5), line: skin.line, thick }),
    path(index.outline, { fill: skin.base, line: skin.line, thick }),
    path(foldOf(index, 0.46, 0.5) + foldOf(index, 0.74, 0.4), foldInk(skin, thick)),
  ];
}

/** The edge of what is held stays in sight by so many millimetres. */
const EDGE = 2.5;

/** How far the thumb comes over a limb from its near edge. */
const THUMB_OVER = 40;
/** How much of that, and of the fingers, comes over in a loose ring. */
const LOOSE = 0.6;

function overOf({ loose }: Grip): number {
  return loose === true ? LOOSE : 1;
}

/** Where the thumb ends: over a limb, along it where the palm lies beside it, or on the spot that it strokes. */
function thumbTip(grip: Grip): Point {
  const { near, held } = grip;
  if (grip.beside === true) return [near + 4, -26];
  return held === 'limb' ? [near - Math.min(THUMB_OVER, near * 1.3) * overOf(grip), -2] : [-2, -8];
}

// The thumb with its ball, which goes on into the wrist: its root has no end of its own anywhere.
function thumb(grip: Grip, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const { near } = grip;
  const at = (x: number, y: number) => swing(grip, [near + x, y]);
  const radius = knotted([
    [0, 17],
    [0.22, 18],
    [0.44, 14],
    [0.6, 11.6],
    [0.74, 12],
    [0.9, 10.8],
    [1, 8.6],
  ]);
  const made = tube(bowed(at(24, 82), [near + 12, 22], thumbTip(grip), 14), radius, 8);
  const drawn: Digit = { outline: shape([outlineOf(made)]), tube: made, radius: 8.6 };
  const inner = [at(WRIST_OFF - WRIST, 96), ...stretch(made, 'left', 0.08, 1)];
  const upper = (from: number) => [...endOf(made), ...stretch(made, 'right', from, 1).toReversed()];
  return [
    path(curve([...stretch(made, 'left', 0.5, 1), ...upper(0.5)]), {
      line: around.halo,
      thick: thick * 3.4,
      opacity: around.haloOpacity * 0.9,
    }),
    path(shape([[...inner, ...upper(0)], [at(WRIST_OFF + 6, 96)]]), filled(skin.base)),
    ...(around.flat ? [] : [path(shadeOf(drawn, 'left', 0.3, 0.97), filled(skin.shade, 0.45))]),
    path(curve([...inner, ...upper(0.36)]), lined(skin.line, thick)),
    nailOf(drawn, skin, thick),
    path(foldOf(drawn, 0.66, 0.5) + foldOf(drawn, 0.71, 0.4), foldInk(skin, thick)),
  ];
}
