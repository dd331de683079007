import type { Camera, Choreography, HandWork } from '../choreography.ts';
import type { BabySide } from '../pose.ts';
import type { Near } from './near.ts';

const PLACE = { left: [0.46, 0.46], right: [0.54, 0.46] } as const;

const atTheToes = (side: BabySide): Camera => ({ focus: `${side}-ball`, zoom: 2.5, place: PLACE[side] });

const lying = (side: BabySide) =>
  ({
    position: 'supine',
    covering: 'nappy',
    limbs: { [side]: { leg: { raised: 30, bent: 40, lower: 1, foot: 0, footSeen: 1 } } },
    camera: atTheToes(side),
  }) as const;

// The other hand holds the foot, below the heel.
const holding = (carer: 'left' | 'right', side: BabySide): HandWork => ({
  does: 'hold',
  carer,
  of: `${side}-heel`,
  along: `${side}-ball`,
});

/** Small circles, either way round: drawn clockwise. */
export const toeCircles = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  trailGrowth: 2,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'pinch',
      lean: 60,
      passes: [
        {
          phase: [0, 1],
          way: [
            {
              circle: {
                // Below the toe, so that it is seen above the thumb.
                centre: { digit: `${side}-toe`, beyond: -0.25 },
                across: 0.11,
                along: 0.11,
                from: 60,
                turn: 'clockwise',
                sweep: 330,
              },
            },
          ],
        },
      ],
    },
    holding(inner, side),
  ],
});

/** The hand on the side of the big toe, where it begins: from the other side its thumb would lie over all toes. */
export const soleToeBases = ({ side, inner }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  trailGrowth: 1.8,
  hands: [
    {
      does: 'grip',
      carer: inner,
      of: 'foot',
      axis: [`${side}-heel`, `${side}-toes`],
      passes: [
        {
          phase: [0, 1],
          way: [
            {
              circle: {
                centre: { digit: `${side}-toe-base` },
                across: 0.09,
                along: 0.09,
                from: 180,
                turn: 'clockwise',
                sweep: 330,
              },
            },
          ],
        },
      ],
    },
  ],
});

export const toePull = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'pinch',
      lean: 60,
      // At the tip the finger and thumb let go: nothing is pulled.
      passes: [
        {
          phase: [0, 0.76],
          way: [{ line: [{ digit: `${side}-toe-base` }, { digit: `${side}-toe`, beyond: 0.2 }] }],
        },
      ],
    },
    holding(inner, side),
  ],
  trails: [
    [
      {
        line: [
          { digit: `${side}-toe-base`, beside: 0.95 },
          { digit: `${side}-toe`, beyond: 1, beside: 0.95 },
        ],
      },
    ],
  ],
});

/** One hand holds the foot from below, one finger of the other comes from the outer side. */
export const solePress = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  camera: { focus: `${side}-sole-pad`, zoom: 2.5, place: PLACE[side] },
  leads: false,
  hands: [{ does: 'press', carer: outer, touch: 'press', lean: 62, spot: `${side}-sole-pad` }, holding(inner, side)],
});
