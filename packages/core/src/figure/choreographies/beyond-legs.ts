import type { Camera, Choreography, HandWork, Lean, Phase, Piece, Spot } from '../choreography.ts';
import type { BabySide, LimbWishes } from '../pose.ts';
import type { Near } from './near.ts';

// A leg lies bent and relaxed: no stroke straightens it.
const bent = (side: BabySide): LimbWishes => ({
  feet: 'toes-down',
  [side]: { leg: { raised: 48, bent: 46, upper: 1, lower: 1, foot: 10, footSeen: 0.8 } },
});

const atTheKnee = (side: BabySide): Camera => ({ focus: `${side}-knee`, zoom: 1.5, place: [0.5, 0.42] });

const lying = (side: BabySide) =>
  ({ position: 'supine', covering: 'nappy', limbs: bent(side), camera: atTheKnee(side) }) as const;

const downTheLeg = (side: BabySide, end: number): readonly [Piece] => [
  {
    through: [{ by: `${side}-hip`, out: 0.44, down: 0.36 }, `${side}-knee`, { by: `${side}-ankle`, down: end }],
  },
];

// Both hands go the same way in turn, well away from the groin; the one that waits is off the leg, beside the knee.
function overHand(carer: 'left' | 'right', side: BabySide, phase: Phase, out: number, lean: number): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'cup',
    lean,
    waits: { by: `${side}-knee`, out, down: out < 0 ? 0.7 : 0.3 },
    passes: [{ phase, way: downTheLeg(side, -0.1) }],
  };
}

/** Hand over hand, the outer one first: as one ends at the ankle, the other begins at the top. */
export const legHandOverHand = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [overHand(outer, side, [0.03, 0.5], 1.3, 30), overHand(inner, side, [0.53, 1], -1.2, 20)],
  // Its head shows below the hand that comes.
  trails: [downTheLeg(side, 0.16), downTheLeg(side, 0.16)],
});

// A flat hand on either side of the leg, which lies between the palms; both go down together.
function rolling(carer: 'left' | 'right', side: BabySide, out: number, lean: Lean, twist: number): HandWork {
  const spot = (by: 'mid-thigh' | 'knee' | 'ankle', more: number, down: number): Spot => ({
    by: `${side}-${by}`,
    out: out + more,
    down,
  });
  return {
    does: 'stroke',
    carer,
    touch: 'cup',
    beside: true,
    lean,
    twist,
    passes: [
      {
        phase: [0, 0.66],
        way: [
          { through: [spot('mid-thigh', out < 0 ? 0.2 : 0.02, 0.54), spot('knee', 0, 0.2), spot('ankle', 0, -0.06)] },
        ],
      },
    ],
  };
}

// To and fro across the leg, above the fingertips.
const across = (side: BabySide): [Piece] => [
  {
    through: [
      { by: `${side}-knee`, out: -0.42, down: -0.06 },
      { by: `${side}-knee`, down: 0.3 },
      { by: `${side}-knee`, out: 0.42, down: -0.06 },
    ],
  },
];

export const legRoll = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [rolling(outer, side, 0.16, 30, 6), rolling(inner, side, -0.08, 20, -6)],
  guides: [across(side)],
  trails: [[{ through: [`${side}-mid-thigh`, `${side}-knee`, `${side}-ankle`] }]],
});

const PLACE = { left: [0.46, 0.46], right: [0.54, 0.46] } as const;

const soleUp = (side: BabySide) =>
  ({
    position: 'supine',
    covering: 'nappy',
    limbs: { [side]: { leg: { raised: 30, bent: 40, lower: 1, foot: 0, footSeen: 1 } } },
    camera: { focus: `${side}-ball`, zoom: 2.4, place: PLACE[side] },
  }) as const;

function thumb(carer: 'left' | 'right', side: BabySide, phase: Phase, out: number): HandWork {
  return {
    does: 'grip',
    carer,
    of: 'foot',
    axis: [`${side}-heel`, `${side}-toes`],
    passes: [
      {
        phase,
        way: [
          {
            line: [
              { by: `${side}-heel`, out, down: -0.04 },
              { by: `${side}-ball`, out },
            ],
          },
        ],
      },
    ],
  };
}

/** Thumb over thumb: as one ends below the toes, the other begins at the heel. */
export const soleThumbs = ({ side, inner, outer }: Near): Choreography => ({
  ...soleUp(side),
  leads: false,
  hands: [thumb(outer, side, [0, 0.46], 0.06), thumb(inner, side, [0.5, 0.96], -0.06)],
});
