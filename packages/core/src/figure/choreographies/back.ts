import type { Camera, Choreography, HandWork, Phase, Piece, Spot, Turn } from '../choreography.ts';
import type { BabySide } from '../pose.ts';
import type { Near } from './near.ts';

// The hands lie beside the spine, never on it. On the tummy the baby's left is on the carer's left.

const awake = { position: 'prone', covering: 'nappy' } as const;

const beside = (side: BabySide): Piece => ({
  through: [
    { by: `${side}-paraspinal-top`, out: 0.28, down: 0.5 },
    { by: `${side}-paraspinal-low`, out: 0.26, down: -0.5 },
    { by: `${side}-paraspinal-low`, out: 0.26 },
    { by: `${side}-buttock`, out: 0.1 },
  ],
});

function flat(carer: 'left' | 'right', phase: Phase, way: Piece): HandWork {
  return { does: 'stroke', carer, touch: 'flat', lean: -7, passes: [{ phase, way: [way] }] };
}

export const backDown: Choreography = {
  ...awake,
  leads: false,
  hands: [flat('left', [0, 0.88], beside('left')), flat('right', [0, 0.88], beside('right'))],
};

const low = (side: BabySide): Piece => ({
  through: [
    { by: `${side}-paraspinal-low`, out: 0.26, down: -0.42 },
    { by: `${side}-buttock`, out: 0.1, down: 0.1 },
  ],
});

const AT_THE_BOTTOM: Camera = { focus: 'sacrum', zoom: 1.22, place: [0.5, 0.46] };

export const lowerBack: Choreography = {
  ...awake,
  camera: AT_THE_BOTTOM,
  leads: false,
  hands: [flat('left', [0, 0.68], low('left')), flat('right', [0, 0.68], low('right'))],
};

const OTHER_LOW_BACK: Readonly<Record<BabySide, Spot>> = {
  left: { by: 'right-paraspinal-low', out: 0.2, down: 0.1 },
  right: { by: 'left-paraspinal-low', out: 0.2, down: 0.1 },
};

/** The outer hand strokes, the other one rests on the low back: for the other leg the hands change. */
export const legsBack = ({ side, inner, outer }: Near): Choreography => ({
  ...awake,
  limbs: { both: { leg: { raised: 18, bent: 14, upper: 0.95 } } },
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: outer,
      touch: 'flat',
      lean: 12,
      passes: [
        {
          phase: [0, 0.88],
          way: [{ through: [`${side}-buttock`, `${side}-mid-thigh`, `${side}-knee`, `${side}-ankle`, `${side}-heel`] }],
        },
      ],
    },
    { does: 'rest', carer: inner, touch: 'palm', lean: 8, spot: OTHER_LOW_BACK[side] },
  ],
});

/** One hand rests on the hip, all of it on the body; the outer one brings the foot up, and leaves shin and toes in sight. */
export const heelToBottom = ({ side, inner, outer }: Near): Choreography => ({
  ...awake,
  camera: { focus: 'sacrum', zoom: 1.2, place: [0.5, 0.54] },
  limbs: { both: { leg: { raised: 36, bent: 32, upper: 1 } } },
  leads: false,
  motion: [
    {
      leg: side,
      from: { lower: 1, footSeen: 0.95 },
      to: { lower: -0.72, footSeen: 0.9, bent: 12 },
      rhythm: { there: 0.3, stay: 0.4 },
    },
  ],
  hands: [
    { does: 'hold', carer: outer, of: `${side}-ankle`, along: `${side}-knee` },
    { does: 'rest', carer: inner, touch: 'palm', lean: 6, spot: { by: `${side}-hip`, out: -0.06, down: -0.54 } },
  ],
  // Outside the arm, which comes from below.
  guides: [
    [
      {
        through: [
          { by: `${side}-ankle`, out: 1.1, down: -0.5 },
          { by: `${side}-knee`, out: 1.04, down: 0 },
          { by: `${side}-knee`, out: 0.82, down: -0.66 },
          { by: `${side}-buttock`, out: 0.84, down: -0.12 },
        ],
      },
    ],
  ],
});

const circle = (side: BabySide, size: number, from: number, turn: Turn): Piece => ({
  circle: {
    centre: { by: `${side}-buttock`, out: 0.2, down: 0.04 },
    across: size,
    along: size,
    from,
    turn,
    sweep: 340,
  },
});

function heel(carer: 'left' | 'right', way: Piece): HandWork {
  return { does: 'stroke', carer, touch: 'heel', lean: -18, passes: [{ phase: [0, 1], way: [way] }] };
}

/**
 * Each hand on its own muscle, well away from the middle; outwards at the top, inwards at the bottom. The way is drawn
 * round the heel of the hand, so that it is seen on the skin.
 */
export const bottomCircles: Choreography = {
  ...awake,
  covering: 'muslin',
  camera: AT_THE_BOTTOM,
  leads: false,
  hands: [
    heel('left', circle('left', 0.22, 90, 'anticlockwise')),
    heel('right', circle('right', 0.22, 270, 'clockwise')),
  ],
  trails: [[circle('left', 0.44, 90, 'anticlockwise')], [circle('right', 0.44, 270, 'clockwise')]],
};

/** The baby lies over the lap, head to the carer's left: so the right hand pats and the left one holds the shoulder. */
export const lapPat: Choreography = {
  position: 'lap',
  covering: 'nappy',
  leads: false,
  hands: [
    {
      does: 'pat',
      carer: 'right',
      touch: 'pat',
      lean: 8,
      spots: [
        { by: 'left-paraspinal-low', out: 0.12, down: -0.4 },
        { by: 'right-paraspinal-low', out: 0.12, down: -0.4 },
      ],
    },
    { does: 'rest', carer: 'left', touch: 'palm', lean: 22, spot: { by: 'left-shoulder', out: -0.06, down: -0.12 } },
  ],
};
