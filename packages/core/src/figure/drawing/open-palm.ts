import type { Point } from '../point.ts';
import { brushed } from './brush.ts';
import { blended } from './colour.ts';
import { curve, ring } from './curve.ts';
import { fingerOf, foldOf, thumbOf } from './finger.ts';
import { WRIST } from './forearm.ts';
import { FINGER_BUILDS } from './hand-shapes.ts';
import { filled, type Inks, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Skin } from './skin.ts';
import { stretch } from './tube.ts';

// The carer's right hand with its palm to the viewer: the thumb is on the other side than on its back.
const LEANS = [11, 3, -5, -14] as const;
const THUMB: readonly [Point, Point, Point] = [
  [20, -28],
  [47, -60],
  [72, -94],
];
const PALM: readonly Point[] = [
  [WRIST, 4],
  [WRIST + 4, -12],
  [36, -34],
  [41, -62],
  [40, -86],
  [22, -101],
  [2, -106],
  [-18, -102],
  [-37, -88],
  [-42, -66],
  [-39, -44],
  [-31, -22],
  [-WRIST - 1, -6],
  [-WRIST, 4],
];
const LITTLE_SIDE: readonly Point[] = [
  [-WRIST, 0],
  [-WRIST - 1, -6],
  [-31, -22],
  [-39, -44],
  [-42, -66],
  [-41, -80],
];
const THUMB_SIDE: readonly Point[] = [
  [WRIST, 0],
  [WRIST + 2, -8],
  [30, -20],
];

/** An open hand whose palm is shown, in millimetres from the wrist, fingers to the top: it asks, it does not take. */
export function openPalm({ hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const tone = palmTone(skin, around.flat);
  const fingers = FINGER_BUILDS.map(({ root: [x, y], length, radii }, index) =>
    fingerOf([-x, y], LEANS[index] ?? 0, length, 0, radii),
  );
  const thumb = thumbOf(THUMB);
  const digits = [...fingers, thumb];
  const outlines = digits.map(({ outline }) => outline).join('');
  const folds = fingers.map((finger) => foldOf(finger, 0.36, 0.62) + foldOf(finger, 0.66, 0.56)).join('');
  const halo = path(outlines + curve(LITTLE_SIDE.slice(2)), {
    line: around.halo,
    thick: thick * 3.9,
    opacity: around.haloOpacity,
  });
  const inner = stretch(thumb.tube, 'left', 0.3, 0.5);
  return [
    halo,
    ...digits.map(({ outline }) => path(outline, { fill: tone, line: skin.line, thick })),
    path(ring(PALM), filled(tone)),
    ...(around.flat ? [] : pads(skin)),
    path(curve(LITTLE_SIDE) + curve(THUMB_SIDE) + curve(inner), lined(skin.line, thick)),
    path(folds, lined(skin.line, thick * 0.7, 0.6)),
    path(LINES.map((line) => brushed(line, thick * 1.1)).join(''), filled(skin.line, 0.6)),
  ];
}

/** Palms are lighter than the back of a hand, the more so the darker the skin. */
function palmTone({ base, light, blush }: Skin, flat: boolean): string {
  return flat ? base : blended(blended(base, light, 0.65), blush, 0.14);
}

function pads({ blush, light }: Skin): readonly Mark[] {
  return [
    ellipse([21, -40], 15, 25, filled(blush, 0.2), 24),
    ellipse([-23, -44], 13, 28, filled(blush, 0.16), -8),
    ellipse([0, -88], 32, 10, filled(blush, 0.14)),
    ellipse([0, -60], 13, 16, filled(light, 0.5)),
  ];
}

// The lines of the palm: round the ball of the thumb, across below it, and across below the fingers.
const LINES: readonly (readonly Point[])[] = [
  [
    [38, -74],
    [22, -68],
    [9, -50],
    [6, -26],
    [9, -10],
  ],
  [
    [38, -77],
    [14, -68],
    [-12, -58],
    [-30, -46],
  ],
  [
    [-40, -76],
    [-20, -77],
    [0, -84],
    [14, -97],
  ],
];
