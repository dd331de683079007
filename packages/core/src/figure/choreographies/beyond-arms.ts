import type { CarerHand, Choreography, HandWork, Phase, Piece } from '../choreography.ts';
import type { BabySide, LimbWishes } from '../pose.ts';
import type { Near } from './near.ts';

const PLACE = { left: [0.54, 0.53], right: [0.46, 0.53] } as const;

// The arm lies beside the trunk, so that the carer's arms do not cross; the elbow stays as bent as it likes to be.
const beside = (side: BabySide): LimbWishes => ({ [side]: { arm: { raised: 40, bent: -24, open: 0.8 } } });

const way = (side: BabySide, out: number, end: number): readonly [Piece] => [
  {
    through: [
      { by: `${side}-shoulder`, out: 0.1 + out, down: 0.36 },
      { by: `${side}-elbow`, out },
      { by: `${side}-wrist`, out, down: end },
    ],
  },
];

// In turn, each hand a little to its own side; the one that waits is off the arm, below the elbow.
function overHand(carer: CarerHand, side: BabySide, phase: Phase, out: number, waits: number): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'cup',
    lean: 30,
    waits: { by: `${side}-elbow`, out: waits, down: 0.4 },
    passes: [{ phase, way: way(side, out, -0.3) }],
  };
}

/** Hand over hand, the outer one first: as one ends at the wrist, the other begins at the top. */
export const armHandOverHand = ({ side, inner, outer }: Near): Choreography => ({
  position: 'supine',
  covering: 'nappy',
  limbs: beside(side),
  camera: { focus: `${side}-elbow`, zoom: 1.5, place: PLACE[side] },
  leads: false,
  hands: [overHand(outer, side, [0.03, 0.5], 0.24, 1.1), overHand(inner, side, [0.53, 1], -0.22, -1)],
  // Its head shows below the hand that comes.
  trails: [way(side, 0, 0.06), way(side, 0, 0.06)],
});
