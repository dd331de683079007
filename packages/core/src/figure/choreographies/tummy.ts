import type { Camera, Choreography } from '../choreography.ts';

// The bowel goes up the baby's right, across below the ribs, and down the baby's left: clockwise for a carer who
// faces the baby.

const CAMERA: Camera = { focus: 'navel', zoom: 1.22, place: [0.5, 0.47] };
const CLOSE: Camera = { focus: 'navel', zoom: 1.5, place: [0.5, 0.42] };

export const tummyCircle: Choreography = {
  position: 'supine',
  camera: CAMERA,
  covering: 'nappy',
  leads: true,
  hands: [
    {
      does: 'stroke',
      carer: 'right',
      touch: 'palm',
      lean: 16,
      passes: [
        {
          phase: [0, 1],
          way: [
            {
              circle: {
                centre: { at: 'navel', down: -0.02 },
                across: 0.6,
                along: 0.46,
                from: 230,
                turn: 'clockwise',
                sweep: 350,
              },
            },
          ],
        },
      ],
    },
  ],
};

export const loveU: Choreography = {
  position: 'supine',
  camera: CLOSE,
  covering: 'nappy',
  leads: true,
  hands: [
    {
      does: 'stroke',
      carer: 'right',
      touch: 'two',
      lean: 14,
      passes: [
        {
          letter: 'U',
          phase: [0, 0.85],
          way: [
            { line: ['right-colon-low', { at: 'right-colon-top', down: 0.12 }] },
            {
              through: [
                { at: 'right-colon-top', down: 0.12 },
                { at: 'right-colon-top', left: 0.12 },
                { at: 'left-colon-top', left: -0.12 },
                { at: 'left-colon-top', down: 0.12 },
              ],
            },
            { line: [{ at: 'left-colon-top', down: 0.12 }, 'left-colon-low'] },
          ],
        },
      ],
    },
  ],
};
