import type { CarerHand, Choreography, HandWork, Phase, Spot } from '../choreography.ts';
import type { BabySide, LimbWishes } from '../pose.ts';
import type { Near } from './near.ts';

const PLACE = { left: [0.54, 0.53], right: [0.46, 0.53] } as const;

// The arm lies beside the trunk, so that the carer's arms do not cross; the elbow stays as bent as it likes to be.
const beside = (side: BabySide): LimbWishes => ({ [side]: { arm: { raised: 40, bent: -24, open: 0.8 } } });

// The two ways lie side by side, so that they can be told apart.
function overHand(carer: CarerHand, side: BabySide, phase: Phase, out: number): HandWork {
  const spot = (by: 'shoulder' | 'elbow' | 'wrist', more: number, down: number): Spot => ({
    by: `${side}-${by}`,
    out: out + more,
    down,
  });
  return {
    does: 'stroke',
    carer,
    touch: 'cup',
    lean: 30,
    passes: [{ phase, way: [{ through: [spot('shoulder', 0.1, 0.36), spot('elbow', 0, 0), spot('wrist', 0, -0.3)] }] }],
  };
}

/** Hand over hand, the outer one first: as one ends at the wrist, the other begins at the top. */
export const armHandOverHand = ({ side, inner, outer }: Near): Choreography => ({
  position: 'supine',
  covering: 'nappy',
  limbs: beside(side),
  camera: { focus: `${side}-elbow`, zoom: 1.5, place: PLACE[side] },
  leads: false,
  hands: [overHand(outer, side, [0, 0.47], 0.24), overHand(inner, side, [0.5, 0.97], -0.22)],
});
