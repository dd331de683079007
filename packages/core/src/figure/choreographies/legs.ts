import type { Camera, Choreography, LegMotion } from '../choreography.ts';
import type { LimbWishes } from '../pose.ts';

// A leg lies bent and relaxed: no stroke straightens it.
const LEFT_LEG: LimbWishes = { left: { leg: { raised: 20, bent: 12, upper: 1, lower: 1 } } };
const RIGHT_LEG: LimbWishes = { right: { leg: { raised: 20, bent: 12, upper: 1, lower: 1 } } };
const AT_LEFT_KNEE: Camera = { focus: 'left-knee', zoom: 1.25, place: [0.5, 0.46] };
const AT_RIGHT_KNEE: Camera = { focus: 'right-knee', zoom: 1.25, place: [0.5, 0.46] };

export const leftLegDown: Choreography = {
  position: 'supine',
  limbs: LEFT_LEG,
  camera: AT_LEFT_KNEE,
  covering: 'nappy',
  leads: true,
  hands: [
    {
      does: 'stroke',
      carer: 'left',
      touch: 'cup',
      lean: 22,
      passes: [
        {
          phase: [0, 0.78],
          way: [
            {
              through: [
                { between: ['left-hip', 'left-knee', 0.25] },
                'left-knee',
                { between: ['left-knee', 'left-ankle', 0.75] },
              ],
            },
          ],
        },
      ],
    },
    { does: 'hold', carer: 'right', of: 'left-ankle', along: 'left-mid-shank' },
  ],
};

export const rightLegDown: Choreography = {
  position: 'supine',
  limbs: RIGHT_LEG,
  camera: AT_RIGHT_KNEE,
  covering: 'nappy',
  leads: true,
  hands: [
    {
      does: 'stroke',
      carer: 'right',
      touch: 'cup',
      lean: 22,
      passes: [
        {
          phase: [0, 0.78],
          way: [
            {
              through: [
                { between: ['right-hip', 'right-knee', 0.25] },
                'right-knee',
                { between: ['right-knee', 'right-ankle', 0.75] },
              ],
            },
          ],
        },
      ],
    },
    { does: 'hold', carer: 'left', of: 'right-ankle', along: 'right-mid-shank' },
  ],
};

const UP: Pick<LegMotion, 'from' | 'to' | 'rhythm'> = {
  from: { raised: 42, bent: 58, upper: 0.95, lower: 0.95, foot: 8, footSeen: 0.86 },
  to: { raised: 140, bent: 148, upper: 0.9, lower: 0.95, foot: 4, footSeen: 0.92 },
  rhythm: { there: 0.2, stay: 0.6 },
};

export const kneesUp: Choreography = {
  position: 'supine',
  covering: 'nappy',
  leads: false,
  motion: [
    { leg: 'left', ...UP },
    { leg: 'right', ...UP },
  ],
  hands: [
    { does: 'hold', carer: 'left', of: 'right-ankle', along: 'right-knee' },
    { does: 'hold', carer: 'right', of: 'left-ankle', along: 'left-knee' },
  ],
  guides: [
    [
      {
        through: [
          'left-knee',
          { at: 'left-waist', left: 0.62, down: -0.1 },
          { at: 'left-armpit', left: 0.5, down: 0.35 },
        ],
      },
    ],
    [
      {
        through: [
          'right-knee',
          { at: 'right-waist', left: -0.62, down: -0.1 },
          { at: 'right-armpit', left: -0.5, down: 0.35 },
        ],
      },
    ],
  ],
};
