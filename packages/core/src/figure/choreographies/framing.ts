import type { Position } from '../../vocabulary/stroke.ts';
import type { Camera, Choreography, Piece, Spot } from '../choreography.ts';
import { skinToSkin } from './held.ts';

// The steps between the strokes.

const onTheBack = { position: 'supine', covering: 'nappy', leads: false } as const;

/** Open hands, shown in the air: nothing has touched the baby yet. */
export const askPermission: Choreography = {
  ...onTheBack,
  hands: [
    { does: 'show', carer: 'left', touch: 'flat', lean: -14, spot: { at: 'navel', left: -2.05, down: -0.3 } },
    { does: 'show', carer: 'right', touch: 'flat', lean: -14, spot: { at: 'navel', left: 2.05, down: -0.3 } },
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
    { does: 'rest', carer: 'left', touch: 'palm', lean: 34, spot: { by: 'left-shoulder', out: -0.3, down: 0.2 } },
  ],
};

export const restingHands: Readonly<Record<Position, Choreography>> = {
  supine: restingSupine,
  prone: restingProne,
  lap: restingOnTheLap,
  held: skinToSkin,
};

const FACE: Camera = { focus: 'head-centre', zoom: 1.4, place: [0.5, 0.4] };

/** The face, near; one hand rests on the side of the tummy, and nothing hides the baby's own hands. */
const lookingSupine: Choreography = {
  ...onTheBack,
  camera: FACE,
  hands: [
    {
      does: 'rest',
      carer: 'right',
      touch: 'palm',
      lean: 16,
      spot: { by: 'left-flank', down: -0.1 },
    },
  ],
};

const lookingProne: Choreography = {
  position: 'prone',
  covering: 'nappy',
  leads: false,
  hands: [
    {
      does: 'rest',
      carer: 'right',
      touch: 'palm',
      lean: 7,
      spot: { by: 'right-paraspinal-low', out: 0.2 },
    },
  ],
};

export const cueCheck: Readonly<Record<Position, Choreography>> = {
  supine: lookingSupine,
  prone: lookingProne,
  lap: restingOnTheLap,
  held: skinToSkin,
};

// A turn about the baby's own length, seen a little from the feet: never an arch over the tummy, which would be a stroke.
const ROLL = [
  [0.45, -0.3],
  [0.9, -0.16],
  [0.7, 0.1],
  [0, 0.22],
  [-0.7, 0.1],
  [-0.92, -0.16],
  [-0.55, -0.28],
] as const;

function roll(at: 'crown' | 'pubis', down: number, wide: number): [Piece] {
  const [first, second, ...others] = ROLL;
  const spot = ([left, low]: (typeof ROLL)[number]): Spot => ({ at, left: left * wide, down: down + low });
  return [{ through: [spot(first), spot(second), ...others.map(spot)] }];
}

/** Over the baby's right side: hands at the hips, and at head and feet the way of the turn. */
export const turnOver: Choreography = {
  ...onTheBack,
  camera: { focus: 'navel', zoom: 0.84, place: [0.5, 0.53] },
  hands: [
    { does: 'rest', carer: 'left', touch: 'cup', lean: 30, spot: { by: 'right-hip', out: 0.4, down: -0.1 } },
    { does: 'rest', carer: 'right', touch: 'cup', lean: 30, spot: { by: 'left-hip', out: 0.4, down: -0.1 } },
  ],
  guides: [roll('crown', -0.7, 1), roll('pubis', 2.7, 0.72)],
};

/** Wrapped, and held at both sides. */
export const wipeAndWrap: Choreography = {
  ...onTheBack,
  covering: 'wrap',
  hands: [
    { does: 'rest', carer: 'left', touch: 'palm', lean: 18, spot: { by: 'right-flank', out: -0.1, down: 0.2 } },
    { does: 'rest', carer: 'right', touch: 'palm', lean: 18, spot: { by: 'left-flank', out: -0.1, down: 0.2 } },
  ],
};

/** On the back, alone, in a sleeping bag in a clear cot; the arms stay clear of the bars. */
export const safeSleep: Choreography = {
  ...onTheBack,
  covering: 'bag',
  ground: 'cot',
  asleep: true,
  camera: { focus: 'navel', zoom: 0.84, place: [0.5, 0.54] },
  hands: [],
};
