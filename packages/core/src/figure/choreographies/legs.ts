import type { Camera, Choreography, HandWork, LegMotion, Piece, Spot } from '../choreography.ts';
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

// On the thigh, well away from the groin.
const thighTop = (side: BabySide): Spot => ({ by: `${side}-hip`, out: 0.44, down: 0.36 });
const aboveTheHold = (side: BabySide): Spot => ({ between: [`${side}-knee`, `${side}-ankle`, 0.72] });

const holding = (carer: 'left' | 'right', side: BabySide): HandWork => ({
  does: 'hold',
  carer,
  of: `${side}-ankle`,
  along: `${side}-mid-shank`,
});

type ThreeSpots = readonly [Spot, Spot, Spot];

/** The inner hand strokes, the outer one holds the ankle: for the other leg the hands change. */
const stroked = ({ side, inner, outer }: Near, through: ThreeSpots): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [
    { does: 'stroke', carer: inner, touch: 'cup', lean: 22, passes: [{ phase: [0, 0.84], way: [{ through }] }] },
    holding(outer, side),
  ],
});

export const legDown = (near: Near): Choreography =>
  stroked(near, [thighTop(near.side), `${near.side}-knee`, aboveTheHold(near.side)]);

export const legUp = (near: Near): Choreography =>
  stroked(near, [aboveTheHold(near.side), `${near.side}-knee`, thighTop(near.side)]);

const GLIDE_PLACE = { left: [0.64, 0.44], right: [0.36, 0.44] } as const;
const OTHER_KNEE: Readonly<Record<BabySide, Spot>> = {
  left: { by: 'right-knee', out: -0.1, down: -0.05 },
  right: { by: 'left-knee', out: -0.1, down: -0.05 },
};

/** The outer hand glides, the other one rests on the other knee: for the other leg the hands change. */
export const legGlide = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  camera: { focus: `${side}-knee`, zoom: 1.3, place: GLIDE_PLACE[side] },
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'wrap',
      lean: 30,
      passes: [{ phase: [0, 0.86], way: [{ through: [thighTop(side), `${side}-knee`, `${side}-ankle`] }] }],
    },
    { does: 'rest', carer: inner, touch: 'palm', lean: 4, spot: OTHER_KNEE[side] },
  ],
});

// The two small arrows across the limb: the hands turn in opposite ways.
export const legWring = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: inner,
      touch: 'wrap',
      lean: 12,
      twist: 14,
      passes: [
        {
          phase: [0, 0.68],
          way: [{ through: [thighTop(side), `${side}-knee`, `${side}-mid-shank`] }],
        },
      ],
    },
    {
      does: 'stroke',
      carer: outer,
      touch: 'wrap',
      lean: 62,
      twist: -14,
      passes: [
        {
          phase: [0, 0.68],
          way: [{ through: [{ between: [`${side}-hip`, `${side}-knee`, 0.76] }, `${side}-knee`, `${side}-ankle`] }],
        },
      ],
    },
  ],
  guides: [
    [
      {
        through: [
          { by: `${side}-mid-thigh`, out: 1.16, down: -0.06 },
          { by: `${side}-mid-thigh`, out: 0.8, down: 0.12 },
          { by: `${side}-mid-thigh`, out: 0.44, down: 0.1 },
        ],
      },
    ],
    [
      {
        through: [
          { by: `${side}-mid-shank`, out: -0.36, down: -0.02 },
          { by: `${side}-mid-shank`, down: 0.16 },
          { by: `${side}-mid-shank`, out: 0.36, down: 0.02 },
        ],
      },
    ],
  ],
  // Both hands go the same way, along the leg; between fingertips and thumbs it is seen.
  trails: [[{ through: [thighTop(side), `${side}-knee`, { between: [`${side}-knee`, `${side}-ankle`, 0.94] }] }]],
});

// Six seconds: one in, four still, one out.
const FOLDING: Pick<LegMotion, 'from' | 'to' | 'rhythm'> = {
  from: { raised: 42, bent: 58, upper: 0.95, lower: 0.95, foot: 8, footSeen: 0.86 },
  to: { raised: 136, bent: 146, upper: 0.9, lower: 0.95, foot: 4, footSeen: 0.92 },
  rhythm: { there: 0.18, stay: 0.64 },
};

const BOTH_ANKLES: readonly HandWork[] = [
  { does: 'hold', carer: 'left', of: 'right-ankle', along: 'right-knee' },
  { does: 'hold', carer: 'right', of: 'left-ankle', along: 'left-knee' },
];

export const kneesUp: Choreography = {
  position: 'supine',
  covering: 'nappy',
  leads: false,
  motion: [
    { leg: 'left', ...FOLDING },
    { leg: 'right', ...FOLDING },
  ],
  hands: BOTH_ANKLES,
  guides: [
    [
      {
        through: [
          { by: 'left-knee', out: 0.6, down: -0.1 },
          { by: 'left-waist', out: 0.98, down: 0.06 },
          { by: 'left-flank', out: 0.44, down: -0.5 },
        ],
      },
    ],
    [
      {
        through: [
          { by: 'right-knee', out: 0.6, down: -0.1 },
          { by: 'right-waist', out: 0.98, down: 0.06 },
          { by: 'right-flank', out: 0.44, down: -0.5 },
        ],
      },
    ],
  ],
};

// Slow and small pedalling: no leg is ever straight.
const PEDALLING: Pick<LegMotion, 'from' | 'to' | 'rhythm'> = {
  from: { raised: 30, bent: 32, upper: 1, lower: 1, foot: 4, footSeen: 0.86 },
  to: { raised: 120, bent: 128, upper: 0.9, lower: 0.92, foot: 6, footSeen: 0.88 },
  rhythm: 'wave',
};

const PEDAL = { down: [1.4, 1.5], beside: [1.75, 0.5], up: [1.25, -0.5] } as const;

function pedal(side: BabySide, way: 'up' | 'down'): [Piece] {
  const at = ([out, down]: readonly [number, number]): Spot => ({ by: `${side}-hip`, out, down });
  const ends = [at(PEDAL.down), at(PEDAL.up)] as const;
  return [{ through: way === 'up' ? [ends[0], at(PEDAL.beside), ends[1]] : [ends[1], at(PEDAL.beside), ends[0]] }];
}

export const bicycle: Choreography = {
  position: 'supine',
  covering: 'nappy',
  leads: false,
  camera: { focus: 'navel', zoom: 0.88, place: [0.5, 0.5] },
  motion: [
    { leg: 'left', ...PEDALLING },
    { leg: 'right', ...PEDALLING, ahead: 0.5 },
  ],
  hands: BOTH_ANKLES,
  // While one knee comes up the other goes down, and then the other way round.
  guides: [pedal('left', 'up'), pedal('right', 'down'), pedal('left', 'down'), pedal('right', 'up')],
};
