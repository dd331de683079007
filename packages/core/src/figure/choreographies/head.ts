import type { Camera, Choreography, HandWork, Spot } from '../choreography.ts';
import type { BabySide } from '../pose.ts';

// Both soft spots lie on the midline, in front of the crown and behind it: the way round by the temple keeps clear.

const AT_THE_HEAD: Camera = { focus: 'forehead', zoom: 1.7, place: [0.5, 0.36] };

const lying = { position: 'supine', covering: 'nappy', camera: AT_THE_HEAD, leads: false } as const;

export const headHold: Choreography = {
  ...lying,
  hands: [
    { does: 'rest', carer: 'left', touch: 'cup', lean: -2, spot: { by: 'right-temple', out: 0.42, down: 0.26 } },
    { does: 'rest', carer: 'right', touch: 'cup', lean: -2, spot: { by: 'left-temple', out: 0.42, down: 0.26 } },
  ],
};

const besideTheCrown = (left: 1 | -1): Spot => ({ at: 'crown', left: 0.26 * left, down: 0.14 });

function fingers(carer: 'left' | 'right', side: BabySide, left: 1 | -1, phase: number, end: Spot[]): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'pads',
    lean: [64, 40],
    passes: [
      {
        phase: [0, phase],
        way: [{ through: [besideTheCrown(left), { between: ['crown', `${side}-temple`, 0.66] }, ...end] }],
      },
    ],
  };
}

export const headToForehead: Choreography = {
  ...lying,
  hands: [
    fingers('left', 'right', -1, 0.64, [
      { by: 'right-temple', out: -0.2, down: -0.04 },
      { at: 'forehead', left: -0.3, down: 0.1 },
    ]),
    fingers('right', 'left', 1, 0.64, [
      { by: 'left-temple', out: -0.2, down: -0.04 },
      { at: 'forehead', left: 0.3, down: 0.1 },
    ]),
  ],
};

export const headToNape: Choreography = {
  ...lying,
  hands: [
    fingers('left', 'right', -1, 0.84, [
      { by: 'right-temple', out: 0.08 },
      { at: 'nape', left: -0.42, down: -0.04 },
    ]),
    fingers('right', 'left', 1, 0.84, [
      { by: 'left-temple', out: 0.08 },
      { at: 'nape', left: 0.42, down: -0.04 },
    ]),
  ],
};
