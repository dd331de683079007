import type { Camera, CarerHand, Choreography, HandWork, Piece } from '../choreography.ts';
import type { BabySide } from '../pose.ts';

// The bowel goes up the baby's right, across below the ribs, and down the baby's left.

const AT_THE_NAVEL: Camera = { focus: 'navel', zoom: 1.42, place: [0.5, 0.43] };

const lying = { position: 'supine', covering: 'nappy', camera: AT_THE_NAVEL, leads: false } as const;

function thumb(carer: CarerHand, side: BabySide): HandWork {
  return {
    does: 'stroke',
    carer,
    touch: 'thumb',
    lean: [30, 2],
    passes: [
      {
        phase: [0, 0.6],
        way: [
          {
            line: [
              { at: 'navel', left: side === 'left' ? 0.18 : -0.18, down: 0.02 },
              { by: `${side}-flank`, out: -0.12, down: 0.02 },
            ],
          },
        ],
      },
    ],
  };
}

// Above the thumbs, so that their tips are seen.
const above = (side: BabySide): readonly [Piece] => [
  {
    line: [
      { at: 'navel', left: side === 'left' ? 0.18 : -0.18, down: -0.2 },
      { by: `${side}-flank`, out: -0.16, down: -0.2 },
    ],
  },
];

/** Both thumbs from beside the navel to the sides, at the same time; the fingers lie about the waist. */
export const tummyThumbs: Choreography = {
  ...lying,
  hands: [thumb('left', 'right'), thumb('right', 'left')],
  trails: [above('right'), above('left')],
};

/**
 * The right hand goes round and round; the left one comes over it with half a circle and lifts.
 *
 * It comes while the other hand is on its own side, so that the carer's arms never cross.
 */
export const sunMoon: Choreography = {
  ...lying,
  hands: [
    {
      does: 'stroke',
      carer: 'right',
      touch: 'flat',
      lean: 82,
      passes: [
        {
          phase: [0, 1],
          way: [
            {
              circle: {
                centre: { at: 'navel', down: -0.08 },
                across: 0.5,
                along: 0.28,
                from: 303,
                turn: 'clockwise',
                sweep: 350,
              },
            },
          ],
        },
      ],
    },
    {
      does: 'stroke',
      carer: 'left',
      touch: 'flat',
      lean: [50, 70, 80, 84],
      passes: [
        {
          phase: [0.02, 0.42],
          way: [
            {
              through: [
                { at: 'navel', left: -0.72, down: -0.12 },
                { at: 'navel', left: -0.3, down: -0.36 },
                { at: 'navel', left: 0.06, down: -0.26 },
                { at: 'navel', left: 0.2, down: 0 },
                { at: 'navel', left: 0.22, down: 0.18 },
              ],
            },
          ],
        },
      ],
    },
  ],
  // The moon about the sun, so that the two can be told apart.
  trails: [
    [
      {
        circle: {
          centre: { at: 'navel', down: -0.08 },
          across: 0.4,
          along: 0.2,
          from: 303,
          turn: 'clockwise',
          sweep: 340,
        },
      },
    ],
    [
      {
        circle: {
          centre: { at: 'navel', down: -0.08 },
          across: 0.8,
          along: 0.36,
          from: 300,
          turn: 'clockwise',
          sweep: 210,
        },
      },
    ],
  ],
};
