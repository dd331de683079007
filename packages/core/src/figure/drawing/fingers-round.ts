import { add, mix, type Point } from '../point.ts';
import { numbers, shape } from './curve.ts';
import { type Digit, foldInk, foldOf, nailOf, shadeOf } from './finger.ts';
import type { Grip } from './grip.ts';
import { filled, type Inks } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { bowed, knotted, outlineOf, tube } from './tube.ts';

/** A finger that comes round: the middle of it along the thing held, half its thickness, how far it comes over, where to. */
interface Round {
  readonly along: number;
  readonly radius: number;
  readonly over: number;
  readonly rises: number;
}

// From index to little finger: like the tips of a hand that is laid down, none ends beside the next.
const ROUND: readonly Round[] = [
  { along: -26, radius: 10, over: 41, rises: -7 },
  { along: -7.5, radius: 10.6, over: 53, rises: -4 },
  { along: 11.5, radius: 10.2, over: 48, rises: -1 },
  { along: 29, radius: 8.9, over: 34, rises: 3 },
];

/** How far a finger stands out beyond the far edge, where it comes round. */
const STANDS_OUT = 8;

/** Fingers that go round the far edge and point back to the palm, nails to the viewer; `share`: how much comes over. */
export function fingersRound(
  far: number,
  share: number,
  { hands: skin, around }: Inks,
  thick: number,
): readonly Mark[] {
  const fingers = ROUND.map((one) => roundFinger(one, far, share));
  return [
    path(fingers.map(({ outline }) => outline).join(''), {
      line: around.halo,
      thick: thick * 1.9,
      opacity: around.haloOpacity * 0.9,
    }),
    ...fingers
      .toReversed()
      .flatMap((finger): Mark[] => [
        path(finger.outline, { fill: skin.base, line: skin.line, thick }),
        ...(around.flat
          ? []
          : [
              path(finger.turning, filled(skin.shade, 0.5)),
              path(shadeOf(finger, 'right', 0.15, 0.95), filled(skin.shade, 0.42)),
            ]),
        nailOf(finger, skin, thick),
        path(finger.joint, foldInk(skin, thick)),
      ]),
  ];
}

interface RoundFinger extends Digit {
  /** Where it turns away from the light, beyond the edge of what is held. */
  readonly turning: string;
  /** The fold over its last joint; none where too little of it is seen. */
  readonly joint: string;
}

function roundFinger({ along, radius, over, rises }: Round, far: number, share: number): RoundFinger {
  const from: Point = [-far - STANDS_OUT + radius, along];
  const reach = Math.min(over, far * 1.25) * share;
  const to: Point = [-far + Math.max(reach - radius * 0.8, radius * 0.6), along + rises * share];
  const middle = add(mix(from, to, 0.5), [0, -1.6]);
  const made = tube(
    bowed(from, middle, to, 6),
    knotted([
      [0, radius],
      [0.45, radius * 1.02],
      [0.8, radius * 0.9],
      [1, radius * 0.76],
    ]),
    4,
  );
  const tip = radius * 0.76;
  const digit: Digit = { outline: outlineAlong(from, middle, to, radius, tip), tube: made, radius: tip };
  return {
    ...digit,
    turning: `M${backOf(from, radius)}Q${numbers([from[0] + radius * 1.3, along, from[0], along + radius])}Z`,
    joint: reach < 26 ? '' : foldOf(digit, 0.44, 0.55) + foldOf(digit, 0.52, 0.4),
  };
}

/** From the lower edge of a finger's root round its back to the upper one: flat, for round ends would be a row of knobs. */
function backOf([x, y]: Point, radius: number): string {
  const back = x - radius * 1.42;
  return `${numbers([x, y + radius])}C${numbers([back, y + radius * 1.05, back, y - radius * 1.05, x, y - radius])}`;
}

function outlineAlong(from: Point, [mx, my]: Point, [x, y]: Point, radius: number, tip: number): string {
  const upper = numbers([mx, my - radius * 1.06, x, y - tip]);
  const end = numbers([x + tip * 1.32, y - tip, x + tip * 1.32, y + tip, x, y + tip]);
  const lower = numbers([mx, my + radius * 1.06, from[0], from[1] + radius]);
  return `M${backOf(from, radius)}Q${upper}C${end}Q${lower}Z`;
}

const OPEN: readonly (readonly [along: number, radius: number, beyond: number])[] = [
  [-30, 10.4, 34],
  [-9, 10.8, 44],
  [13, 10.4, 40],
  [33, 9.2, 26],
];

/** How far open fingers show beyond a foot: share of the table. */
const BEYOND = 0.45;
/** No finger reaches further than this under a foot, in millimetres. */
const REACHES = 54;

/** Fingers that lie open behind what is held, and show beyond it. */
export function openFingers({ near, far }: Grip, { hands: skin }: Inks, thick: number): readonly Mark[] {
  return OPEN.flatMap(([along, radius, beyond]): Mark[] => {
    const tip = -Math.min(far + beyond * BEYOND, REACHES);
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
