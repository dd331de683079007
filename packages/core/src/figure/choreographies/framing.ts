import type { Position } from '../../vocabulary/stroke.ts';
import type { Camera, Choreography } from '../choreography.ts';
import { skinToSkin } from './held.ts';

// The steps between the strokes.

const onTheBack = { position: 'supine', covering: 'nappy', leads: false } as const;

/** Open hands, shown in the air: nothing has touched the baby yet. */
export const askPermission: Choreography = {
  ...onTheBack,
  hands: [
    { does: 'show', carer: 'left', touch: 'flat', lean: -8, spot: { at: 'navel', left: -1.9, down: 0.1 } },
    { does: 'show', carer: 'right', touch: 'flat', lean: -8, spot: { at: 'navel', left: 1.9, down: 0.1 } },
  ],
};

const restingSupine: Choreography = {
  ...onTheBack,
  hands: [
    { does: 'rest', carer: 'left', touch: 'palm', lean: 6, spot: { by: 'right-knee', out: -0.1, down: -0.05 } },
    { does: 'rest', carer: 'right', touch: 'palm', lean: 6, spot: { by: 'left-knee', out: -0.1, down: -0.05 } },
  ],
};

const restingProne: Choreography = {
  position: 'prone',
  covering: 'nappy',
  leads: false,
  hands: [
    { does: 'rest', carer: 'left', touch: 'palm', lean: 7, spot: { by: 'left-paraspinal-low', out: 0.2 } },
    { does: 'rest', carer: 'right', touch: 'palm', lean: 7, spot: { by: 'right-paraspinal-low', out: 0.2 } },
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

const FACE_AND_HANDS: Camera = { focus: 'xiphoid', zoom: 1.1, place: [0.5, 0.5] };

/** One hand rests on a leg, so that nothing hides the face and the hands of the baby. */
const lookingSupine: Choreography = {
  ...onTheBack,
  camera: FACE_AND_HANDS,
  hands: [
    {
      does: 'rest',
      carer: 'right',
      touch: 'palm',
      lean: 6,
      spot: { by: 'left-knee', out: -0.1, down: -0.05 },
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

/** Over the baby's right side: one hand at the shoulder, one at the hip, and the way of the turn over them. */
export const turnOver: Choreography = {
  ...onTheBack,
  hands: [
    { does: 'rest', carer: 'left', touch: 'cup', lean: 30, spot: { by: 'right-hip', out: 0.2 } },
    { does: 'rest', carer: 'right', touch: 'cup', lean: 30, spot: { by: 'left-hip', out: 0.2 } },
  ],
  guides: [
    [
      {
        through: [
          { by: 'left-waist', out: 0.5, down: -0.2 },
          { at: 'xiphoid', left: 0.6, down: -0.2 },
          { at: 'xiphoid', left: -0.6, down: -0.2 },
          { by: 'right-waist', out: 0.5, down: -0.2 },
        ],
      },
    ],
  ],
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

/** On the back, alone, in a clear cot. */
export const safeSleep: Choreography = { ...onTheBack, ground: 'cot', asleep: true, hands: [] };
