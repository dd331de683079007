import type { Camera, Choreography, HandWork, Piece, Spot } from '../choreography.ts';
import type { BabySide, LimbWishes } from '../pose.ts';

// Both soft spots lie on the midline, in front of the crown and behind it: the way round by the temple keeps clear.
// The hands come from below, past the shoulders, so that nothing ever comes over the face.

const AT_THE_HEAD: Camera = { focus: 'forehead', zoom: 1.5, place: [0.5, 0.38] };

// The baby's arms lie low, so that the carer's come past them and not from under them.
const ARMS_LOW: LimbWishes = { both: { arm: { raised: 28, bent: 12 } } };

const lying = { position: 'supine', covering: 'nappy', camera: AT_THE_HEAD, limbs: ARMS_LOW, leads: false } as const;

// Thumbs before the ears, which stay free; fingers behind them, and under the head.
function cupping(carer: 'left' | 'right', side: BabySide): HandWork {
  return {
    does: 'rest',
    carer,
    touch: 'cradle',
    lean: 17,
    spot: { by: `${side}-temple`, out: -0.04, down: 0.56 },
  };
}

export const headHold: Choreography = {
  ...lying,
  limbs: { both: { arm: { raised: 20, bent: -6 } } },
  hands: [cupping('left', 'right'), cupping('right', 'left')],
};

const besideTheCrown = (left: 1 | -1): Spot => ({ at: 'crown', left: 0.46 * left, down: 0.2 });

function towardsForehead(carer: 'left' | 'right', side: BabySide, left: 1 | -1): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'pads',
    lean: [52, 70, 81],
    passes: [
      {
        phase: [0, 0.52],
        way: [
          {
            through: [
              { at: 'crown', left: 0.44 * left, down: 0.1 },
              { by: `${side}-temple`, out: -0.06, down: -0.46 },
              { by: `${side}-temple`, out: -0.06, down: -0.28 },
              { at: 'forehead', left: 0.42 * left, down: -0.06 },
            ],
          },
        ],
      },
    ],
  };
}

// Within the edge of the head down to the temple, and from there in above the brow.
const roundTheTemple = (side: BabySide, left: 1 | -1): [Piece] => [
  {
    through: [
      { at: 'crown', left: 0.46 * left, down: 0.08 },
      { by: `${side}-temple`, out: -0.1, down: -0.54 },
      { by: `${side}-temple`, out: 0, down: -0.24 },
      { by: `${side}-temple`, out: -0.14, down: -0.1 },
      { at: 'forehead', left: 0.26 * left, down: 0 },
    ],
  },
];

export const headToForehead: Choreography = {
  ...lying,
  hands: [towardsForehead('left', 'right', -1), towardsForehead('right', 'left', 1)],
  trails: [roundTheTemple('right', -1), roundTheTemple('left', 1)],
};

// Behind the ears, where the baby's head lies on the fingertips: they come in from the side, and never over the throat.
function towardsNape(carer: 'left' | 'right', side: BabySide, left: 1 | -1): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'pads',
    lean: [58, 70, 78],
    behind: true,
    passes: [
      {
        phase: [0, 0.84],
        way: [{ through: [...roundTheEar(side, left), { at: 'nape', left: 0.56 * left, down: -0.16 }] }],
      },
    ],
  };
}

const roundTheEar = (side: BabySide, left: 1 | -1): readonly [Spot, Spot, Spot] => [
  besideTheCrown(left),
  { by: `${side}-temple`, out: 0.06, down: -0.3 },
  { by: `${side}-temple`, out: 0.06, down: 0.36 },
];

// Outside the head, round the ear, and in under the head's edge at the neck. What lies behind the head is not to be seen:
// over jaw and throat it would be another stroke.
const behindTheEar = (side: BabySide, left: 1 | -1): [Piece] => [
  {
    through: [
      { at: 'crown', left: 0.62 * left, down: -0.02 },
      { by: `${side}-temple`, out: 0.17, down: -0.44 },
      { by: `${side}-temple`, out: 0.31, down: 0.06 },
      { by: `${side}-temple`, out: 0.42, down: 0.54 },
      { by: `${side}-temple`, out: 0.36, down: 0.78 },
      { by: `${side}-temple`, out: 0.18, down: 1.06 },
    ],
  },
];

export const headToNape: Choreography = {
  ...lying,
  hands: [towardsNape('left', 'right', -1), towardsNape('right', 'left', 1)],
  trails: [behindTheEar('right', -1), behindTheEar('left', 1)],
};
