import type { Camera, Choreography } from '../choreography.ts';
import type { Face } from '../face.ts';
import type { LimbWishes } from '../pose.ts';

// The baby alone, on the back, so that nothing but the baby answers. Postures as carers know them: fists and drawn-up
// knees with crying, a head turned aside and a hand held up with looking away, open arms with delight. A clear stop
// arches: the head thrown back, arms that push with spread fingers, legs stiff and thrown to the back's side.

/** Hands held up towards the viewer, so that they are seen whole beside a head that is near. */
const NEAR_THE_HEAD = { upper: 0.52, lower: 0.5 } as const;

const POSTURES: Readonly<Record<Face, LimbWishes>> = {
  calm: {},
  delighted: {
    left: { arm: { ...NEAR_THE_HEAD, raised: 104, bent: 70, open: 1 }, leg: { raised: 58, bent: 52 } },
    right: { arm: { ...NEAR_THE_HEAD, raised: 98, bent: 84, open: 1 } },
  },
  'looking-away': {
    face: 'right',
    left: { arm: { raised: 54, bent: 104, open: 1 } },
    right: { arm: { raised: 44, bent: 70, open: 0.3 } },
  },
  frown: {
    left: { arm: { ...NEAR_THE_HEAD, raised: 50, bent: 112, open: 0.1 } },
    right: { arm: { ...NEAR_THE_HEAD, raised: 58, bent: 104, open: 0.1 } },
  },
  hiccup: {
    left: { arm: { raised: 56, bent: 66, open: 0.4 } },
    right: { arm: { raised: 48, bent: 58, open: 0.4 } },
  },
  stop: {
    face: 'left',
    both: { arm: { upper: 0.36, lower: 0.56, open: 1 }, leg: { upper: 0.8, lower: 0.82, bent: -4 } },
    left: { arm: { raised: 84, bent: 92 }, leg: { raised: -12 } },
    right: { arm: { raised: 92, bent: 86 }, leg: { raised: 44 } },
  },
  crying: {
    both: { leg: { raised: 116, bent: 134, upper: 0.74, lower: 0.76, footSeen: 0.8 } },
    left: { arm: { ...NEAR_THE_HEAD, raised: 72, bent: 104, open: 0 }, leg: { raised: 108 } },
    right: { arm: { ...NEAR_THE_HEAD, raised: 82, bent: 90, open: 0 } },
  },
  drowsy: {
    left: { arm: { raised: 34, bent: 40, open: 0.5 } },
    right: { arm: { raised: 28, bent: 26, open: 0.5 } },
  },
  asleep: {
    left: { arm: { raised: 74, bent: 92, open: 0.4 } },
    right: { arm: { raised: 40, bent: 76, open: 0.4 } },
  },
};

const NEAR: Camera = { focus: 'head-centre', zoom: 2.2, place: [0.5, 0.5] };
const WHOLE: Camera = { focus: 'xiphoid', zoom: 1.02, place: [0.5, 0.5] };

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
