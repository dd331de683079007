import type { Choreography, HandWork } from '../choreography.ts';
import type { BabySide } from '../pose.ts';

// First up along the breastbone and out over the shoulders, then down along the ribs: both ways go round the nipples.
function opening(carer: 'left' | 'right', side: BabySide): HandWork {
  const left = side === 'left' ? 1 : -1;
  return {
    does: 'stroke',
    carer,
    touch: 'flat',
    lean: [4, -34],
    passes: [
      {
        phase: [0, 0.42],
        way: [
          {
            through: [
              { at: 'sternum', left: 0.17 * left, down: 0.12 },
              { at: 'sternum-top', left: 0.26 * left, down: 0.14 },
              `${side}-shoulder`,
              { between: [`${side}-shoulder`, `${side}-elbow`, 0.85] },
            ],
          },
        ],
      },
      {
        phase: [0.48, 0.92],
        way: [
          {
            through: [
              { at: 'sternum', left: 0.17 * left, down: 0.22 },
              { by: `${side}-rib`, out: 0, down: 0.06 },
              { by: `${side}-flank`, out: -0.16 },
              `${side}-hip`,
              { between: [`${side}-hip`, `${side}-knee`, 0.45] },
            ],
          },
        ],
      },
    ],
  };
}

export const chestOutward: Choreography = {
  position: 'supine',
  covering: 'nappy',
  leads: false,
  hands: [opening('left', 'right'), opening('right', 'left')],
};
