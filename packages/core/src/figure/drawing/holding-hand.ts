import { between, type Point } from '../point.ts';
import { curve, numbers, ring, shape } from './curve.ts';
import { type Digit, foldInk, foldOf, nailOf } from './finger.ts';
import { filled, type Inks, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { bowed, endOf, knotted, outlineOf, stretch, tube } from './tube.ts';

/** What is held: a limb (fingers come round it), a foot (thumb on its sole), or a hand (fingers lie open behind it). */
export type Held = 'limb' | 'foot' | 'hand';

/** A hand that holds something along the vertical through 0, 0: what lies behind the thing held, and what in front. */
export interface HoldingHand {
  readonly behind: readonly Mark[];
  readonly front: readonly Mark[];
  /** Where the forearm hinges. */
  readonly wrist: Point;
}

/**
 * The carer's right hand round something `radius` millimetres thick on either side: the palm comes from the lower right,
 * the thumb crosses in front, the fingers go round behind.
 */
export function holdingHand(held: Held, radius: number, inks: Inks, thick: number): HoldingHand {
  const reach = radius + 4;
  const open = held === 'limb' ? [] : openFingers(reach, BEYOND[held], inks, thick);
  const tips = held === 'limb' ? fingertips(reach, inks, thick) : [];
  return {
    wrist: [reach + 17, 97],
    behind: [...back(reach, inks, thick), ...open],
    front: [...tips, ...thumb(reach, held, inks, thick)],
  };
}

function back(reach: number, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const palm: readonly Point[] = [
    [reach + 41, 97],
    [reach + 50, 62],
    [reach + 45, 20],
    [reach + 20, -26],
    [-reach * 0.4, -40],
    [-reach - 9, -37],
    [-reach - 16, -26],
    [-reach - 17, 6],
    [-reach - 15, 36],
    [-reach - 7, 49],
    [-reach * 0.2, 58],
    [reach - 12, 74],
    [reach - 8, 97],
  ];
  const shade: readonly Point[] = [
    [reach + 40, 88],
    [reach + 47, 60],
    [reach + 40, 24],
    [reach + 22, -8],
    [reach + 32, 30],
    [reach + 34, 60],
  ];
  const outline = shape([
    palm,
    [
      [reach + 30, 114],
      [reach + 4, 114],
    ],
  ]);
  return [
    path(curve(palm.slice(1, 6)), { line: around.halo, thick: thick * 3.6, opacity: around.haloOpacity }),
    path(outline, filled(skin.base)),
    path(curve(palm), lined(skin.line, thick)),
    ...(around.flat ? [] : [path(ring(shade), filled(skin.shade, 0.5))]),
  ];
}

// Along the thing held: middle of each finger and half its thickness, from index to little finger. They touch each other.
const ROUND: readonly (readonly [along: number, radius: number])[] = [
  [-26, 11.6],
  [-5, 12.2],
  [16.5, 11.6],
  [36, 10.4],
];

/** How far the fingers come over the thing held from its far edge, in millimetres at most. */
const ROUND_BY = 24;

// Fingers that come round from behind, nails towards the viewer: they begin in the mass of the palm, at no end of their own.
function fingertips(reach: number, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const from = -reach - 4;
  const over = Math.min((reach - 4) * 1.1, ROUND_BY);
  const fingers = ROUND.map(([along, radius], order) => {
    const round = -reach + over - Math.abs(order - 1.2) * 1.6 - radius;
    return { along, radius, round, edge: fingerEdge(from, round, along, radius) };
  });
  const parted = fingers.map(({ along, radius, round }) => fingerEdge(round - 1, round, along, radius));
  return [
    path(parted.join(''), {
      line: around.halo,
      thick: thick * 3.2,
      opacity: around.haloOpacity * 0.9,
    }),
    ...fingers.reverse().flatMap(({ along, radius, round, edge }): Mark[] => [
      path(`${edge}Z`, filled(skin.base)),
      path(edge, lined(skin.line, thick)),
      {
        kind: 'rect',
        at: [round + radius * 0.3, along],
        width: radius * 1.1,
        height: radius * 1.06,
        rounding: radius * 0.46,
        fill: skin.light,
        line: skin.shade,
        thick: thick * 0.55,
      },
    ]),
  ];
}

/** The edge of a finger that points to the right, open where it begins. */
function fingerEdge(from: number, round: number, along: number, radius: number): string {
  const [top, low] = [along - radius, along + radius];
  const tip = round + radius * 1.3;
  return `M${numbers([from, top])}L${numbers([round, top])}C${numbers([tip, top, tip, low, round, low])}L${numbers([from, low])}`;
}

const OPEN: readonly (readonly [along: number, radius: number, beyond: number])[] = [
  [-30, 11, 34],
  [-9, 11.6, 44],
  [13, 11.2, 40],
  [33, 9.6, 26],
];

/** How far they show beyond what is held: share of the table. */
const BEYOND = { hand: 1, foot: 0.45 } as const;

function openFingers(reach: number, share: number, { hands: skin }: Inks, thick: number): readonly Mark[] {
  return OPEN.flatMap(([along, radius, beyond]): Mark[] => {
    const far = -reach - beyond * share;
    const middle = bowed([0, along - 4], [far / 2, along - 7], [far, along - 18], 6);
    const made = tube(
      middle,
      knotted([
        [0, radius * 0.6],
        [0.3, radius],
        [0.7, radius],
        [1, radius * 0.82],
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

// The thumb and its ball, which lies over the thing held and goes on into the wrist.
function thumb(reach: number, held: Held, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const tip: Point = held === 'limb' ? [-(reach - 4) * 0.28, -6] : [-2, -8];
  const by: Point = [between(reach + 16, tip[0], 0.12), between(40, tip[1], 0.75)];
  const radius = knotted([
    [0, 19],
    [0.2, 19.5],
    [0.4, 15.4],
    [0.6, 12.6],
    [0.76, 12.8],
    [1, 10.6],
  ]);
  const made = tube(bowed([reach + 22, 86], by, tip, 12), radius, 8);
  const drawn: Digit = { outline: shape([outlineOf(made)]), tube: made, radius: 9.8 };
  const open = (left: number, right: number) =>
    curve([...stretch(made, 'left', left, 1), ...endOf(made), ...[...stretch(made, 'right', right, 1)].reverse()]);
  return [
    path(open(0.6, 0.6), { line: around.halo, thick: thick * 3.4, opacity: around.haloOpacity * 0.9 }),
    path(drawn.outline, filled(skin.base)),
    path(open(0, 0.34), lined(skin.line, thick)),
    nailOf(drawn, skin, thick),
    path(foldOf(drawn, 0.7, 0.5), foldInk(skin, thick)),
  ];
}
