import type { Camera, Choreography, HandWork } from '../choreography.ts';
import type { BabySide } from '../pose.ts';
import type { Near } from './near.ts';

const PLACE = { left: [0.46, 0.44], right: [0.54, 0.44] } as const;

const atTheHand = (side: BabySide): Camera => ({ focus: `${side}-finger-bases`, zoom: 2.4, place: PLACE[side] });

const lying = (side: BabySide) =>
  ({
    position: 'supine',
    covering: 'nappy',
    limbs: { [side]: { arm: { raised: 70, bent: 74, open: 1 } } },
    camera: atTheHand(side),
  }) as const;

// The other hand holds the wrist.
const holding = (carer: 'left' | 'right', side: BabySide): HandWork => ({
  does: 'hold',
  carer,
  of: `${side}-wrist`,
  along: `${side}-mid-forearm`,
});

/** The hand that the forearm does not hide. */
export const palmFingerBases = ({ side, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  trailGrowth: 1.5,
  hands: [
    {
      does: 'grip',
      carer: outer,
      of: 'hand',
      axis: [`${side}-wrist`, `${side}-finger-bases`],
      passes: [
        {
          phase: [0, 1],
          way: [
            {
              circle: {
                // Where the finger is seen to begin: its base lies deeper in the palm.
                centre: { digit: `${side}-finger`, beyond: -0.87 },
                across: 0.1,
                along: 0.1,
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

/** Small circles, either way round: drawn clockwise. */
export const fingerCircles = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  trailGrowth: 2,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'pinch',
      lean: 50,
      passes: [
        {
          phase: [0, 1],
          way: [
            {
              circle: {
                centre: { digit: `${side}-finger` },
                across: 0.1,
                along: 0.1,
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

export const fingerPull = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'pinch',
      lean: 50,
      // At the tip the finger and thumb let go: nothing is pulled.
      passes: [{ phase: [0, 0.76], way: [{ line: [{ digit: `${side}-finger-base` }, { digit: `${side}-finger` }] }] }],
    },
    holding(inner, side),
  ],
  trails: [
    [
      {
        line: [
          { digit: `${side}-finger-base`, beside: 0.42 },
          { digit: `${side}-finger`, beyond: 0.2, beside: 0.42 },
        ],
      },
    ],
  ],
});

export const palmToFingertips = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'pads',
      // From beside the hand, so that it is seen, and well away from the thumb of the hand that holds.
      lean: 66,
      passes: [{ phase: [0, 0.6], way: [{ through: [`${side}-palm`, `${side}-finger-base-3`, `${side}-finger-3`] }] }],
    },
    holding(inner, side),
  ],
  trails: [[{ through: [`${side}-palm`, `${side}-finger-base-2`, `${side}-finger-2`] }]],
});
