import { add, mix, type Point } from '../point.ts';
import { blended } from './colour.ts';
import { numbers, ring, shape } from './curve.ts';
import { type Digit, foldInk, foldOf, nailOf, shadeOf } from './finger.ts';
import type { Grip } from './grip.ts';
import { filled, type Inks } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { bowed, knotted, outlineOf, tube } from './tube.ts';

// Along the thing held, from index to little finger: the middle of each, half its thickness, how far it comes over.
const ROUND: readonly (readonly [along: number, radius: number, over: number])[] = [
  [-25, 10.2, 38],
  [-5, 10.6, 47],
  [15.5, 10.2, 43],
  [34, 9, 32],
];

/** How far a finger stands out beyond the far edge, where it comes round. */
const STANDS_OUT = 7;

/** Fingers that go round the far edge and point back to the palm, nails to the viewer; `share`: how much comes over. */
export function fingersRound(
  far: number,
  share: number,
  { hands: skin, around }: Inks,
  thick: number,
): readonly Mark[] {
  const fingers = ROUND.map(([along, radius, over]): Digit => {
    const from: Point = [-far - STANDS_OUT + radius, along + 1];
    const to: Point = [-far + Math.min(over, far * 1.15) * share - radius * 0.8, along + 6];
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
      thick: thick * 1.9,
      opacity: around.haloOpacity * 0.9,
    }),
    path(knuckleRow(far), { fill: blended(skin.base, skin.shade, 0.7), line: skin.line, thick }),
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

/** The fingers on their way round, beyond the edge of what is held: one row, out of the light. */
function knuckleRow(far: number): string {
  const out = -far - STANDS_OUT;
  return ring([
    [-far + 4, -36],
    [out - 1, -30],
    [out - 4, -5],
    [out - 3, 16],
    [out, 38],
    [-far + 4, 44],
  ]);
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

/** How far open fingers show beyond what is held: share of the table. Behind a baby's own fingers they would be more of them. */
const BEYOND = { hand: -0.75, foot: 0.45, limb: 0 } as const;

/** Fingers that lie open behind what is held, and show beyond it. */
export function openFingers({ near, far, held }: Grip, { hands: skin }: Inks, thick: number): readonly Mark[] {
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
