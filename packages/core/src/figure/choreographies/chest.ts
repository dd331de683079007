import type { Choreography, HandWork, Piece, Spot } from '../choreography.ts';
import type { BabySide } from '../pose.ts';

// First up along the breastbone and out over the shoulders, then down along the ribs: both ways go round the nipples.
// Fingertips stay below the collarbones until the hands part.
function opening(carer: 'left' | 'right', side: BabySide): HandWork {
  const left = side === 'left' ? 1 : -1;
  return {
    does: 'stroke',
    carer,
    touch: 'flat',
    lean: [0, -30, -40, -44],
    passes: [
      {
        phase: [0, 0.42],
        way: [
          {
            through: [
              { at: 'sternum', left: 0.32 * left, down: 0.42 },
              { at: 'sternum', left: 0.24 * left, down: 0.1 },
              { at: 'sternum', left: 0.36 * left, down: -0.13 },
              { by: `${side}-chest`, out: 0.34, down: -0.26 },
              { by: `${side}-shoulder`, down: 0.1 },
              { between: [`${side}-shoulder`, `${side}-elbow`, 0.85] },
            ],
          },
        ],
      },
      {
        phase: [0.48, 0.92],
        lean: [2, 12],
        way: [
          {
            through: down(side, left),
          },
        ],
      },
    ],
  };
}

// Along the ribs and round the nipples to the thigh.
const down = (side: BabySide, left: 1 | -1): readonly [Spot, Spot, ...Spot[]] => [
  { at: 'sternum', left: 0.32 * left, down: 0.36 },
  { at: 'sternum', left: 0.4 * left, down: 0.58 },
  { by: `${side}-rib`, out: 0, down: 0.06 },
  { by: `${side}-flank`, out: -0.16 },
  { by: `${side}-hip`, out: 0.34 },
  { by: `${side}-mid-thigh`, out: 0.1 },
];

// The way of the fingers up round the collarbone would be drawn with a fold at the shoulder.
const over = (side: BabySide, left: 1 | -1): [Piece] => [
  {
    through: [
      { at: 'sternum', left: 0.34 * left, down: 0.3 },
      { at: 'sternum', left: 0.36 * left, down: 0.02 },
      { by: `${side}-shoulder`, out: -0.16, down: 0.05 },
      { between: [`${side}-shoulder`, `${side}-elbow`, 0.85] },
    ],
  },
];

export const chestOutward: Choreography = {
  position: 'supine',
  covering: 'nappy',
  leads: false,
  hands: [opening('left', 'right'), opening('right', 'left')],
  trails: [over('right', -1), [{ through: down('right', -1) }], over('left', 1), [{ through: down('left', 1) }]],
};
