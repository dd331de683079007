import type { Camera, Choreography, HandWork, Lean, Phase, Piece, Spot, Touch, Turn } from '../choreography.ts';
import type { BabySide } from '../pose.ts';
import type { Near } from './near.ts';

// The hands lie beside the spine, never on it. On the tummy the baby's left is on the carer's left.

const awake = { position: 'prone', covering: 'nappy', leads: false } as const;

const beside = (side: BabySide): Piece => ({
  through: [
    { by: `${side}-paraspinal-top`, out: 0.28, down: 0.5 },
    { by: `${side}-paraspinal-low`, out: 0.26, down: -0.5 },
    { by: `${side}-paraspinal-low`, out: 0.26 },
    { by: `${side}-buttock`, out: 0.1 },
  ],
});

function down(carer: 'left' | 'right', side: BabySide, touch: Touch, lean: Lean): HandWork {
  return { does: 'stroke', carer, touch, lean, passes: [{ phase: [0, 0.88], way: [beside(side)] }] };
}

const OTHER_BUTTOCK: Readonly<Record<BabySide, Spot>> = {
  left: { by: 'right-buttock', out: 0.18, down: 0.1 },
  right: { by: 'left-buttock', out: 0.18, down: 0.1 },
};

/** The outer hand sweeps, the other one stays on the bottom: for the other side the hands change. */
export const backSweep = ({ side, inner, outer }: Near): Choreography => ({
  ...awake,
  hands: [
    down(outer, side, 'flat', -7),
    { does: 'rest', carer: inner, touch: 'palm', lean: 10, spot: OTHER_BUTTOCK[side] },
  ],
});

/** The tips of spread fingers on both sides of the spine. */
export const backCombing: Choreography = {
  ...awake,
  hands: [down('left', 'left', 'comb', -4), down('right', 'right', 'comb', -4)],
};

const AT_THE_BACK: Camera = { focus: 'spine-mid', zoom: 1.3, place: [0.5, 0.42] };

function circling(carer: 'left' | 'right', side: BabySide, from: number, turn: Turn): HandWork {
  const round = (phase: Phase, centre: Spot): { readonly phase: Phase; readonly way: [Piece] } => ({
    phase,
    way: [{ circle: { centre, across: 0.28, along: 0.28, from, turn, sweep: 340 } }],
  });
  return {
    does: 'stroke',
    carer,
    touch: 'pads',
    lean: 12,
    passes: [
      round([0, 0.26], { by: `${side}-paraspinal-top`, out: 0.2, down: 0.16 }),
      round([0.34, 0.6], { by: `${side}-paraspinal-low`, out: 0.2, down: -0.8 }),
      round([0.68, 0.94], { by: `${side}-paraspinal-low`, out: 0.2, down: 0.06 }),
    ],
  };
}

/** Three small circles on each side, one below the other; outwards at the top, inwards at the bottom. */
export const backCircles: Choreography = {
  ...awake,
  camera: AT_THE_BACK,
  hands: [circling('left', 'left', 90, 'anticlockwise'), circling('right', 'right', 270, 'clockwise')],
};
