import { add, clamp, mix, type Point, subtract, turn } from '../point.ts';
import { curve, numbers, ring, shape } from './curve.ts';
import { type Digit, foldInk, foldOf, nailOf, shadeOf } from './finger.ts';
import { WRIST } from './forearm.ts';
import { filled, type Inks, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { bowed, endOf, knotted, outlineOf, stretch, tube } from './tube.ts';

/** What is held: a limb (fingers come round it), a foot (thumb on its sole), or a hand (fingers lie open behind it). */
export type Held = 'limb' | 'foot' | 'hand';

/** How the thing held lies along the vertical through 0, 0, and from where the hand comes. In millimetres and degrees. */
export interface Grip {
  readonly held: Held;
  /** From 0 to the edge on the side of the palm. */
  readonly near: number;
  /** From 0 to the other edge. */
  readonly far: number;
  /** How the hand is swung about what it holds, so that the arm comes from the carer: 0 along it, below 0 more across it. */
  readonly swung: number;
}

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
    behind: [...palm.behind, ...(limb ? [] : openFingers(grip, inks, thick))],
    thumb: [...palm.front, ...thumb(grip, inks, thick)],
    fingers: limb ? fingersRound(grip.far, inks, thick) : [],
  };
}

/** A point of the hand, swung about where the palm meets what it holds: the wrist wholly, the knuckles hardly. */
function swing({ near, swung }: Grip, point: Point): Point {
  const about: Point = [near + 8, 22];
  const share = clamp((point[1] + 6) / 84);
  return add(about, turn(subtract(point, about), swung * share));
}

// Of the back of the hand and the bent index finger, the part beside what is held is drawn in front of the baby, so that
// the arm, too, comes over legs that lie between; only what is tucked under lies behind.
function back(grip: Grip, { hands: skin, around }: Inks, thick: number) {
  const { near, far } = grip;
  const at = (x: number, y: number) => swing(grip, [near + x, y]);
  const outer = [
    at(WRIST_OFF + WRIST, 96),
    at(WRIST_OFF + WRIST, 88),
    at(53, 62),
    at(49, 34),
    at(42, 8),
    [near + 26, -17],
    [near + 8, -30],
    [near + EDGE, -33],
  ] as const;
  const inner = [[near + EDGE, 50], at(4, 72), at(WRIST_OFF - WRIST, 96)] as const;
  const shaded = ring([at(51, 92), at(52, 62), at(48, 34), at(41, 8), at(36, 30), at(36, 60)]);
  const index = curve([
    [near + EDGE, -12],
    [near + 12, -8],
    [near + 23, 5],
  ]);
  const tucked = ring([
    [near, -32],
    [near - (near + far) * 0.5, -37],
    [-far * 0.72, -16],
    [-far * 0.72, 24],
    [near - (near + far) * 0.5, 47],
    [near, 50],
  ]);
  return {
    behind: [path(tucked, { fill: skin.base, line: skin.line, thick })],
    front: [
      path(curve(outer.slice(1, -1)), { line: around.halo, thick: thick * 3.6, opacity: around.haloOpacity }),
      path(shape([[...outer], [...inner], [at(WRIST_OFF, 96 + WRIST * 0.9)]]), filled(skin.base)),
      ...(around.flat ? [] : [path(shaded, filled(skin.shade, 0.5))]),
      path(curve(outer) + curve([...inner]), lined(skin.line, thick)),
      path(index, lined(skin.line, thick * 0.8)),
    ],
  };
}

/** The edge of what is held stays in sight by so many millimetres. */
const EDGE = 2.5;

// Along the thing held, from index to little finger: the middle of each, half its thickness, how far it comes over.
const ROUND: readonly (readonly [along: number, radius: number, over: number])[] = [
  [-25, 10.2, 26],
  [-5, 10.6, 34],
  [15.5, 10.2, 30],
  [34, 9, 20],
];

/** How far a finger stands out beyond the far edge, where it comes round. */
const STANDS_OUT = 11;

// Each goes round the far edge and points back to the palm, nail to the viewer.
function fingersRound(far: number, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const fingers = ROUND.map(([along, radius, over]): Digit => {
    const from: Point = [-far - STANDS_OUT + radius, along + 1];
    const to: Point = [-far + Math.min(over, far * 1.15) - radius * 0.8, along + 6];
    const made = tube(
      bowed(from, mix(from, add(to, [0, -5]), 0.6), to, 8),
      knotted([
        [0, radius],
        [0.5, radius],
        [1, radius * 0.84],
      ]),
      5,
    );
    return { outline: stadium(from, to, radius), tube: made, radius: radius * 0.8 };
  });
  return [
    path(fingers.map(({ outline }) => outline).join(''), {
      line: around.halo,
      thick: thick * 3.2,
      opacity: around.haloOpacity * 0.9,
    }),
    ...fingers
      .toReversed()
      .flatMap((finger): Mark[] => [
        path(finger.outline, { fill: skin.base, line: skin.line, thick }),
        ...(around.flat ? [] : [path(shadeOf(finger, 'right', 0, 0.9), filled(skin.shade, 0.45))]),
        nailOf(finger, skin, thick),
        path(foldOf(finger, 0.1, 0.6), foldInk(skin, thick)),
      ]),
  ];
}

/** A finger's outline that is round at both ends, a little narrower at its tip. */
function stadium([x0, y0]: Point, [x1, y1]: Point, radius: number): string {
  const tip = radius * 0.84;
  const [left, right] = [x0 - radius * 1.25, x1 + tip * 1.32];
  return `M${numbers([x0, y0 - radius])}L${numbers([x1, y1 - tip])}C${numbers([right, y1 - tip, right, y1 + tip, x1, y1 + tip])}L${numbers([x0, y0 + radius])}C${numbers([left, y0 + radius, left, y0 - radius, x0, y0 - radius])}Z`;
}

const OPEN: readonly (readonly [along: number, radius: number, beyond: number])[] = [
  [-30, 10.4, 34],
  [-9, 10.8, 44],
  [13, 10.4, 40],
  [33, 9.2, 26],
];

/** How far open fingers show beyond what is held: share of the table. */
const BEYOND = { hand: 1, foot: 0.45, limb: 0 } as const;

function openFingers({ near, far, held }: Grip, { hands: skin }: Inks, thick: number): readonly Mark[] {
  return OPEN.flatMap(([along, radius, beyond]): Mark[] => {
    const tip = -far - beyond * BEYOND[held];
    const middle = bowed([near * 0.5, along - 4], [tip / 2, along - 7], [tip, along - 18], 6);
    const made = tube(
      middle,
      knotted([
        [0, radius * 0.6],
        [0.3, radius],
        [0.7, radius],
        [1, radius * 0.76],
      ]),
      6,
    );
    const finger: Digit = { outline: shape([outlineOf(made)]), tube: made, radius };
    return [
      path(finger.outline, { fill: skin.base, line: skin.line, thick }),
      path(foldOf(finger, 0.72, 0.6), foldInk(skin, thick)),
    ];
  });
}

/** How far the thumb comes over a limb from its near edge. */
const THUMB_OVER = 40;

// The thumb with its ball, which goes on into the wrist: its root has no end of its own anywhere.
function thumb(grip: Grip, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const { near, held } = grip;
  const at = (x: number, y: number) => swing(grip, [near + x, y]);
  const tip: Point = held === 'limb' ? [near - Math.min(THUMB_OVER, near * 1.3), -2] : [-2, -8];
  const radius = knotted([
    [0, 17],
    [0.22, 18],
    [0.44, 14],
    [0.6, 11.6],
    [0.74, 12],
    [0.9, 10.8],
    [1, 8.6],
  ]);
  const made = tube(bowed(at(24, 82), [near + 12, 22], tip, 14), radius, 8);
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
