import { between, type Point } from '../point.ts';
import { curve, ring, shape } from './curve.ts';
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
  const open = held === 'hand' ? openFingers(reach, inks, thick) : [];
  const tips = held === 'hand' ? [] : fingertips(reach, held, inks, thick);
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
    [-reach * 0.4, -38],
    [-reach - 8, -10],
    [-reach - 4, 30],
    [-reach * 0.2, 56],
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

// Along the thing held: middle of each finger and half its thickness, from index to little finger.
const ROUND: readonly (readonly [along: number, radius: number])[] = [
  [-24, 11.5],
  [-3, 12],
  [18, 11.5],
  [37, 10],
];

// The ends of the fingers that come round from behind, nails towards the viewer.
function fingertips(reach: number, held: Held, { hands: skin }: Inks, thick: number): readonly Mark[] {
  const down = held === 'limb' ? 0 : 16;
  const from = -reach - 15;
  const to = -reach + Math.min((reach - 4) * 0.62, 16) + 2;
  return [...ROUND].reverse().flatMap(([along, radius]): Mark[] => [
    {
      kind: 'rect',
      at: [(from + to) / 2, along + down],
      width: to - from,
      height: radius * 2,
      rounding: radius * 0.96,
      turned: -5,
      fill: skin.base,
      line: skin.line,
      thick,
    },
    {
      kind: 'rect',
      at: [to - radius * 0.89, along + down - 1],
      width: radius * 1.12,
      height: radius * 1.04,
      rounding: radius * 0.46,
      turned: -5,
      fill: skin.light,
      line: skin.shade,
      thick: thick * 0.55,
    },
  ]);
}

const OPEN: readonly (readonly [along: number, radius: number, beyond: number])[] = [
  [-30, 11, 34],
  [-9, 11.6, 44],
  [13, 11.2, 40],
  [33, 9.6, 26],
];

function openFingers(reach: number, { hands: skin }: Inks, thick: number): readonly Mark[] {
  return OPEN.flatMap(([along, radius, beyond]): Mark[] => {
    const far = -reach - beyond;
    const middle = bowed([reach * 0.5, along - 4], [between(reach * 0.5, far, 0.5), along - 7], [far, along - 18], 6);
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

function thumb(reach: number, held: Held, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const tip: Point = held === 'limb' ? [-(reach - 4) * 0.28, -6] : [-2, -8];
  const by: Point = [between(reach + 16, tip[0], 0.12), between(40, tip[1], 0.75)];
  const radius = knotted([
    [0, 20],
    [0.3, 16],
    [0.55, 12.6],
    [0.72, 12.8],
    [1, 10.6],
  ]);
  const made = tube(bowed([reach + 26, 62], by, tip, 10), radius, 7);
  const drawn: Digit = { outline: shape([outlineOf(made)]), tube: made, radius: 9.8 };
  const open = (from: number) =>
    curve([...stretch(made, 'left', from, 1), ...endOf(made), ...[...stretch(made, 'right', from, 1)].reverse()]);
  return [
    path(open(0.6), { line: around.halo, thick: thick * 3.4, opacity: around.haloOpacity * 0.9 }),
    path(drawn.outline, filled(skin.base)),
    path(open(0.26), lined(skin.line, thick)),
    nailOf(drawn, skin, thick),
    path(foldOf(drawn, 0.62, 0.5), foldInk(skin, thick)),
  ];
}
