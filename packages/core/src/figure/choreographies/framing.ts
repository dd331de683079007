import type { Position } from '../../vocabulary/stroke.ts';
import type { Camera, Choreography, Piece } from '../choreography.ts';
import type { LegPose } from '../pose.ts';
import { skinToSkin } from './held.ts';

// The steps between the strokes.

const onTheBack = { position: 'supine', covering: 'nappy', leads: false } as const;

/** Open hands, held out in the air before the baby and a little apart: they offer, and nothing has touched the baby yet. */
export const askPermission: Choreography = {
  ...onTheBack,
  limbs: { both: { leg: { raised: 74, bent: 112, upper: 0.66, lower: 0.5 } } },
  hands: [
    { does: 'show', carer: 'left', touch: 'flat', lean: -24, spot: { at: 'pubis', left: -1.2, down: 1.55 } },
    { does: 'show', carer: 'right', touch: 'flat', lean: -24, spot: { at: 'pubis', left: 1.2, down: 1.55 } },
  ],
};

const restingSupine: Choreography = {
  ...onTheBack,
  hands: [
    { does: 'rest', carer: 'left', touch: 'palm', lean: 16, spot: { by: 'right-flank', down: -0.1 } },
    { does: 'rest', carer: 'right', touch: 'palm', lean: 16, spot: { by: 'left-flank', down: -0.1 } },
  ],
};

const restingProne: Choreography = {
  position: 'prone',
  covering: 'nappy',
  leads: false,
  hands: [
    { does: 'rest', carer: 'left', touch: 'palm', lean: -7, spot: { by: 'left-paraspinal-low', out: 0.3 } },
    { does: 'rest', carer: 'right', touch: 'palm', lean: -7, spot: { by: 'right-paraspinal-low', out: 0.3 } },
  ],
};

const restingOnTheLap: Choreography = {
  position: 'lap',
  covering: 'nappy',
  leads: false,
  hands: [
    { does: 'rest', carer: 'right', touch: 'palm', lean: 20, spot: { by: 'left-buttock', out: -0.3 } },
    { does: 'rest', carer: 'left', touch: 'palm', lean: 34, spot: { by: 'left-shoulder', out: -0.1, down: 0 } },
  ],
};

export const restingHands: Readonly<Record<Position, Choreography>> = {
  supine: restingSupine,
  prone: restingProne,
  lap: restingOnTheLap,
  held: skinToSkin,
};

const FACE: Camera = { focus: 'head-centre', zoom: 1.24, place: [0.5, 0.26] };

/** The face, near, in the light; both hands lie still at the sides of the tummy, and nothing hides the baby's own hands. */
const lookingSupine: Choreography = {
  ...onTheBack,
  camera: FACE,
  looks: true,
  limbs: {
    both: { arm: { upper: 0.64, lower: 0.66, open: 0.8 } },
    left: { arm: { raised: 74, bent: 88 } },
    right: { arm: { raised: 70, bent: 84 } },
  },
  hands: [
    { does: 'rest', carer: 'left', touch: 'palm', lean: 16, spot: { by: 'right-flank', out: 0.06, down: -0.1 } },
    { does: 'rest', carer: 'right', touch: 'palm', lean: 16, spot: { by: 'left-flank', out: 0.06, down: -0.1 } },
  ],
};

const lookingProne: Choreography = { ...restingProne, looks: true };

export const cueCheck: Readonly<Record<Position, Choreography>> = {
  supine: lookingSupine,
  prone: lookingProne,
  lap: { ...restingOnTheLap, looks: true },
  held: { ...skinToSkin, looks: true },
};

// From above the one head to above the other: an arrow over the tummy would be a stroke.
const OVER: [Piece] = [
  {
    through: [
      { at: 'crown', left: -0.5, down: -0.3 },
      { at: 'crown', left: -1.3, down: -0.82 },
      { at: 'crown', left: -2.45, down: -1 },
      { at: 'crown', left: -3.5, down: -0.82 },
      { at: 'crown', left: -4.3, down: -0.3 },
    ],
  },
];

/** Over the baby's right side on to the tummy: one hand under the chest, one at the hip; paler beside it, how the baby lies then. */
export const turnOver: Choreography = {
  ...onTheBack,
  // The arm that is rolled over lies beside the head, out of the way.
  limbs: { left: { arm: { raised: 70, bent: 92 } }, right: { arm: { raised: 122, bent: 40 } } },
  camera: { focus: 'navel', zoom: 0.62, place: [0.72, 0.5] },
  next: 'prone',
  hands: [
    {
      does: 'rest',
      carer: 'left',
      touch: 'palm',
      lean: 56,
      spot: { by: 'right-rib', out: -0.34, down: 0.1 },
    },
    { does: 'rest', carer: 'right', touch: 'cup', lean: 30, spot: { by: 'left-hip', out: 0.4, down: -0.1 } },
  ],
  guides: [OVER],
};

/** Legs in a towel or a sleeping bag: bent, but not wide apart. */
const IN_CLOTH: Partial<LegPose> = { raised: 38, bent: 62, upper: 0.86, lower: 0.86 };
const IN_A_BAG: Partial<LegPose> = { raised: 28, bent: 44, upper: 0.86, lower: 0.86 };

/** The legs are wrapped up already; a soft cloth wipes down the tummy, and the towel lies ready at both sides. */
export const wipeAndWrap: Choreography = {
  ...onTheBack,
  covering: 'wrap',
  limbs: { both: { leg: IN_CLOTH } },
  hands: [
    {
      does: 'stroke',
      carer: 'right',
      touch: 'flat',
      lean: 24,
      cloth: true,
      passes: [
        {
          phase: [0, 0.8],
          way: [
            {
              through: [
                { at: 'xiphoid', left: 0.2, down: -0.15 },
                { by: 'left-flank', out: -0.34, down: -0.7 },
                { by: 'left-flank', out: -0.1, down: -0.12 },
              ],
            },
          ],
        },
      ],
    },
    {
      does: 'rest',
      carer: 'left',
      touch: 'palm',
      lean: 12,
      spot: { by: 'right-hip', out: 0.5, down: 0.2 },
    },
  ],
};

/** On the back, alone, in a sleeping bag, the feet at the foot of a clear cot; the arms stay clear of the bars. */
export const safeSleep: Choreography = {
  ...onTheBack,
  covering: 'bag',
  limbs: { both: { leg: IN_A_BAG }, left: { arm: { open: 0.4 } }, right: { arm: { open: 0.4 } } },
  ground: 'cot',
  asleep: true,
  camera: { focus: { between: ['left-toes', 'right-toes', 0.5] }, zoom: 0.78, place: [0.5, 0.815] },
  hands: [],
};
