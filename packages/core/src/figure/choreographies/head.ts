import type { Camera, Choreography, HandWork, Piece, Spot } from '../choreography.ts';
import type { BabySide, LimbWishes } from '../pose.ts';

// Both soft spots lie on the midline, in front of the crown and behind it: the way round by the temple keeps clear.
// The hands come from the sides, palms beside the head, so that nothing ever comes over the face.

const AT_THE_HEAD: Camera = { focus: 'forehead', zoom: 1.5, place: [0.5, 0.38] };

// The baby's arms lie low, so that the carer's come past them and not from under them.
const ARMS_LOW: LimbWishes = { both: { arm: { raised: 20, bent: -6 } } };

const lying = { position: 'supine', covering: 'nappy', camera: AT_THE_HEAD, limbs: ARMS_LOW, leads: false } as const;

function cupping(carer: 'left' | 'right', side: BabySide): HandWork {
  return {
    does: 'rest',
    carer,
    touch: 'cup',
    lean: 14,
    behind: true,
    spot: { by: `${side}-temple`, out: 0.3, down: 0.46 },
  };
}

export const headHold: Choreography = { ...lying, hands: [cupping('left', 'right'), cupping('right', 'left')] };

const besideTheCrown = (left: 1 | -1): Spot => ({ at: 'crown', left: 0.46 * left, down: 0.2 });

function towardsForehead(carer: 'left' | 'right', side: BabySide, left: 1 | -1): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'pads',
    lean: [92, 102],
    passes: [
      {
        phase: [0, 0.6],
        way: [
          {
            through: [
              { at: 'crown', left: 0.42 * left, down: 0.14 },
              { by: `${side}-temple`, out: -0.06, down: -0.5 },
              { by: `${side}-temple`, out: 0.02, down: -0.24 },
              { at: 'forehead', left: 0.56 * left, down: 0.02 },
            ],
          },
        ],
      },
    ],
  };
}

// One arc along the edge of the head: a hook would read as a circle on the temple.
const roundTheTemple = (side: BabySide, left: 1 | -1): [Piece] => [
  {
    through: [
      { at: 'crown', left: 0.36 * left, down: 0.06 },
      { by: `${side}-temple`, out: -0.12, down: -0.48 },
      { by: `${side}-temple`, out: -0.02, down: -0.26 },
      { by: `${side}-temple`, out: -0.08, down: 0.02 },
    ],
  },
];

export const headToForehead: Choreography = {
  ...lying,
  camera: { ...AT_THE_HEAD, zoom: 1.9 },
  hands: [towardsForehead('left', 'right', -1), towardsForehead('right', 'left', 1)],
  trails: [roundTheTemple('right', -1), roundTheTemple('left', 1)],
};

// Behind the ears, where the baby's head lies on the fingertips: from the side, never from the neck.
function towardsNape(carer: 'left' | 'right', side: BabySide, left: 1 | -1): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'pads',
    lean: [92, 116],
    behind: true,
    passes: [
      {
        phase: [0, 0.84],
        way: [{ through: [...roundTheEar(side, left), { at: 'nape', left: 0.36 * left, down: -0.46 }] }],
      },
    ],
  };
}

const roundTheEar = (side: BabySide, left: 1 | -1): readonly [Spot, Spot, Spot] => [
  besideTheCrown(left),
  { by: `${side}-temple`, out: 0.06, down: -0.3 },
  { by: `${side}-temple`, out: 0.12, down: 0.3 },
];

// Outside the head, and in behind it below the ear. What lies behind the head is not to be seen: over jaw and throat it would be another stroke.
const behindTheEar = (side: BabySide, left: 1 | -1): [Piece] => [
  {
    through: [
      { at: 'crown', left: 0.62 * left, down: -0.02 },
      { by: `${side}-temple`, out: 0.3, down: -0.34 },
      { by: `${side}-temple`, out: 0.46, down: 0.16 },
      { by: `${side}-temple`, out: 0.4, down: 0.54 },
      { by: `${side}-temple`, out: -0.02, down: 0.78 },
    ],
  },
];

export const headToNape: Choreography = {
  ...lying,
  hands: [towardsNape('left', 'right', -1), towardsNape('right', 'left', 1)],
  trails: [behindTheEar('right', -1), behindTheEar('left', 1)],
};
