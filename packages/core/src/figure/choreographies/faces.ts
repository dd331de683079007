import type { Camera, Choreography } from '../choreography.ts';
import type { Face } from '../face.ts';
import type { LimbWishes } from '../pose.ts';

// The baby alone, on the back, so that nothing but the baby answers. Postures as carers know them: fists and drawn-up
// knees with crying, a head turned aside and a hand held up with looking away, open arms with delight.

const POSTURES: Readonly<Record<Face, LimbWishes>> = {
  calm: {},
  delighted: {
    left: { arm: { raised: 112, bent: 34, open: 1 }, leg: { raised: 58, bent: 52 } },
    right: { arm: { raised: 104, bent: 52, open: 1 } },
  },
  'looking-away': {
    face: 'right',
    left: { arm: { raised: 54, bent: 104, open: 1 } },
    right: { arm: { raised: 44, bent: 70, open: 0.3 } },
  },
  frown: {
    left: { arm: { raised: 44, bent: 112, open: 0.1 } },
    right: { arm: { raised: 52, bent: 104, open: 0.1 } },
  },
  hiccup: {
    left: { arm: { raised: 88, bent: 52, open: 1 } },
    right: { arm: { raised: 78, bent: 66, open: 1 } },
  },
  crying: {
    both: { leg: { raised: 104, bent: 128, upper: 0.5, lower: 0.66 } },
    left: { arm: { raised: 64, bent: 112, open: 0 } },
    right: { arm: { raised: 74, bent: 96, open: 0 } },
  },
  drowsy: {
    left: { arm: { raised: 52, bent: 46, open: 0.4 } },
    right: { arm: { raised: 40, bent: 30, open: 0.4 } },
  },
  asleep: {
    left: { arm: { raised: 74, bent: 92, open: 0.3 } },
    right: { arm: { raised: 46, bent: 34, open: 0.3 } },
  },
};

const NEAR: Camera = { focus: 'head-centre', zoom: 1.9, place: [0.5, 0.5] };
const WHOLE: Camera = { focus: 'sternum', zoom: 1.14, place: [0.5, 0.53] };

/** The baby alone with a face; `near`: the head alone. */
export function babyAlone(face: Face, near: boolean): Choreography {
  return {
    position: 'supine',
    covering: 'nappy',
    leads: false,
    hands: [],
    limbs: POSTURES[face],
    camera: near ? NEAR : WHOLE,
    ...(face === 'asleep' ? { asleep: true } : {}),
  };
}
