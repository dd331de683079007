import type { Touch } from '../choreography.ts';
import type { Point } from '../point.ts';

// The carer's right hand seen from its back, fingers to the top, in millimetres from the middle of the wrist.
// A left hand is the same drawing turned over.

/** One finger: degrees it leans (positive to the little finger's side), share of its length seen, how it bows. */
export interface FingerLie {
  readonly leans: number;
  readonly seen: number;
  readonly bows: number;
}

/** How a hand lies: its fingers from index to little finger, its thumb from root to tip, and the spot that touches. */
export interface HandLie {
  readonly fingers: readonly [FingerLie, FingerLie, FingerLie, FingerLie];
  readonly thumb: readonly [Point, Point, Point];
  readonly touches: Point;
  /** The thumb lies over the hand, not beside it. */
  readonly thumbOver?: boolean;
  /** A digit or the head of the baby lies between: the thumb is before it, the rest of the hand behind. */
  readonly takenBetween?: boolean;
  /** The fingers go round the body and under it, and the baby hides them. */
  readonly fingersUnder?: boolean;
}

/** Root, full length and thickness (at root and tip) of a finger that is stretched. */
export interface FingerBuild {
  readonly root: Point;
  readonly length: number;
  readonly radii: readonly [number, number];
}

export const FINGER_BUILDS: readonly [FingerBuild, FingerBuild, FingerBuild, FingerBuild] = [
  { root: [-28, -86], length: 73, radii: [11, 7.8] },
  { root: [-8, -92], length: 82, radii: [11.2, 8] },
  { root: [12.5, -89], length: 76, radii: [10.8, 7.7] },
  { root: [31.5, -79], length: 59, radii: [9.6, 6.8] },
];

type Four = readonly [number, number, number, number];

function fingers(leans: Four, seen: Four, bows: Four): HandLie['fingers'] {
  const at = (index: 0 | 1 | 2 | 3): FingerLie => ({ leans: leans[index], seen: seen[index], bows: bows[index] });
  return [at(0), at(1), at(2), at(3)];
}

const STRETCHED: Four = [1, 1, 1, 1];
const THUMB_OUT: HandLie['thumb'] = [
  [-17, -22],
  [-47, -54],
  [-66, -98],
];
const THUMB_NEAR: HandLie['thumb'] = [
  [-17, -22],
  [-47, -58],
  [-50, -103],
];
const THUMB_TUCKED: HandLie['thumb'] = [
  [-17, -24],
  [-46, -62],
  [-40, -102],
];

/** How the hand lies for each touch. */
export const HAND_LIES: Readonly<Record<Touch, HandLie>> = {
  flat: { fingers: fingers([-6, -1.5, 4, 11], STRETCHED, [-2, 0, 1, 3]), thumb: THUMB_NEAR, touches: [-2, -112] },
  palm: { fingers: fingers([-9, -2, 6, 15], STRETCHED, [-2, 0, 1, 3]), thumb: THUMB_OUT, touches: [0, -74] },
  heel: {
    fingers: fingers([-10, -2, 6, 15], [0.9, 0.9, 0.9, 0.9], [-2, 0, 1, 3]),
    thumb: THUMB_NEAR,
    touches: [-15, -30],
  },
  pads: {
    fingers: fingers([-6, -2, 3, 10], [0.97, 1, 0.98, 0.95], [4, 1, -1, -4]),
    thumb: THUMB_NEAR,
    touches: [-4, -160],
  },
  // Spread and arched: the tips alone touch.
  comb: {
    fingers: fingers([-22, -7, 8, 24], [0.92, 0.94, 0.92, 0.92], [12, 4, -4, -12]),
    thumb: THUMB_TUCKED,
    touches: [0, -158],
  },
  two: { fingers: fingers([-2, 1, 5, 12], [1, 1, 0.6, 0.6], [2, -1, 4, 6]), thumb: THUMB_TUCKED, touches: [-18, -163] },
  cup: {
    fingers: fingers([4, 9, 14, 22], [0.72, 0.72, 0.72, 0.7], [16, 16, 16, 16]),
    thumb: [
      [-22, -26],
      [-47, -58],
      [-53, -96],
    ],
    touches: [-2, -92],
  },
  wrap: {
    fingers: fingers([4, 7, 10, 15], [0.58, 0.58, 0.58, 0.58], [8, 7, 6, 5]),
    thumb: [
      [-22, -30],
      [-48, -54],
      [-60, -82],
    ],
    touches: [-2, -104],
  },
  pat: {
    fingers: fingers([-4, -1, 2, 7], [0.9, 0.9, 0.9, 0.9], [3, 1, -1, -3]),
    thumb: THUMB_NEAR,
    touches: [-2, -104],
  },
  pinch: {
    fingers: fingers([-16, 0, 9, 19], [0.98, 0.64, 0.6, 0.6], [-44, -10, -8, -4]),
    thumb: [
      [-22, -28],
      [-74, -58],
      [-77, -124],
    ],
    touches: [-76, -128],
    thumbOver: true,
    takenBetween: true,
  },
  press: {
    fingers: fingers([-6, 1, 7, 14], [1, 0.6, 0.58, 0.56], [2, 4, 5, 6]),
    thumb: THUMB_TUCKED,
    touches: [-35, -166],
  },
  // Round the side of a head: the thumb before the ear, the fingers behind it and under the head.
  cradle: {
    fingers: fingers([-20, -14, -8, -1], [0.94, 0.94, 0.94, 0.94], [-22, -20, -18, -16]),
    thumb: [
      [-24, -28],
      [-53, -58],
      [-54, -106],
    ],
    touches: [-54, -100],
    thumbOver: true,
    takenBetween: true,
  },
  thumb: {
    fingers: fingers([-34, -40, -46, -54], [0.9, 0.9, 0.9, 0.9], [-16, -16, -16, -16]),
    thumb: [
      [-20, -28],
      [-66, -58],
      [-94, -104],
    ],
    touches: [-96, -107],
    thumbOver: true,
    fingersUnder: true,
  },
};
