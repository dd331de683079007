import type { Camera, Choreography, HandWork, Lean, Letter, Phase, Piece, Spot, Touch } from '../choreography.ts';

// The bowel goes up the baby's right, across below the ribs, and down the baby's left: clockwise for a carer who
// faces the baby. No way begins above two finger widths below the ribs.

const AT_THE_NAVEL: Camera = { focus: 'navel', zoom: 1.22, place: [0.5, 0.47] };
const CLOSE: Camera = { focus: 'navel', zoom: 1.5, place: [0.5, 0.42] };

const lying = { position: 'supine', covering: 'nappy', camera: AT_THE_NAVEL } as const;

// Always one hand on the baby: the other one lies on a knee, out of the way.
const OTHER_HAND: HandWork = {
  does: 'rest',
  carer: 'left',
  touch: 'palm',
  lean: 4,
  spot: { by: 'right-knee', out: -0.26, down: 0.06 },
  swapped: { by: 'left-knee', out: -0.26, down: 0.06 },
};

export const tummyRest: Choreography = {
  ...lying,
  leads: false,
  hands: [
    { does: 'rest', carer: 'left', touch: 'flat', lean: 58, spot: { at: 'below-navel', left: -0.5, down: -0.3 } },
    { does: 'rest', carer: 'right', touch: 'flat', lean: 58, spot: { at: 'below-navel', left: 0.5, down: -0.3 } },
  ],
};

// Hand over hand: the palms lie across the tummy, fingers pointing to each other. Each hand keeps to its own side of
// the midline by a finger's width, so that the two ways can be told apart.
export const tummyPaddle: Choreography = {
  ...lying,
  leads: false,
  hands: [
    paddling(
      'right',
      [0, 0.46],
      [
        {
          line: [
            { at: 'above-navel', left: 0.3, down: -0.2 },
            { at: 'bladder', left: 0.3, down: -0.27 },
          ],
        },
      ],
    ),
    paddling(
      'left',
      [0.52, 0.86],
      [
        {
          line: [
            { at: 'navel', left: -0.3, down: -0.22 },
            { at: 'bladder', left: -0.3, down: -0.22 },
          ],
        },
      ],
    ),
  ],
};

function paddling(carer: 'left' | 'right', phase: Phase, way: [Piece]): HandWork {
  return { does: 'stroke', carer, touch: 'flat', lean: 72, passes: [{ phase, way }] };
}

export const tummyCircle: Choreography = {
  ...lying,
  leads: true,
  hands: [
    oneHand(
      'flat',
      78,
      [0, 1],
      [
        {
          circle: {
            centre: { at: 'navel', down: -0.2 },
            across: 0.6,
            along: 0.32,
            from: 235,
            turn: 'clockwise',
            sweep: 350,
          },
        },
      ],
    ),
    OTHER_HAND,
  ],
};

// The baby's left first, then the right, so that the two hands never squeeze.
export const tummySides: Choreography = {
  ...lying,
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: 'right',
      touch: 'flat',
      lean: 66,
      waits: { by: 'left-hip', out: 0.7, down: 0.2 },
      passes: [
        {
          phase: [0, 0.4],
          way: [
            {
              through: [
                { by: 'left-flank', out: 0.16, down: -0.56 },
                { by: 'left-flank', out: -0.4, down: -0.12 },
                { at: 'below-navel', left: 0.24, down: -0.2 },
              ],
            },
          ],
        },
      ],
    },
    {
      does: 'stroke',
      carer: 'left',
      touch: 'flat',
      lean: 66,
      waits: { by: 'right-hip', out: 0.7, down: 0.2 },
      passes: [
        {
          phase: [0.5, 0.9],
          way: [
            {
              through: [
                { by: 'right-flank', out: 0.16, down: -0.56 },
                { by: 'right-flank', out: -0.4, down: -0.12 },
                { at: 'below-navel', left: -0.24, down: -0.2 },
              ],
            },
          ],
        },
      ],
    },
  ],
};

// Each letter begins further back on the way of the bowel, and all end at the same spot, above the nappy.
const LOW_ON_THE_LEFT: Spot = { by: 'left-colon-low', down: -0.24 };
// The palm stays off the middle: the hand comes from its own carer's side, and turns as it goes.
const ACROSS: Lean = [82, 74, 62, 44, 24];
const ACROSS_FROM_THE_RIGHT: Lean = [24, 44, 62, 74, 82];
const DOWN_THE_LEFT: Piece = { line: [{ by: 'left-colon-top', down: 0.1 }, LOW_ON_THE_LEFT] };

export const loveI: Choreography = {
  ...lying,
  camera: CLOSE,
  leads: true,
  hands: [oneHand('two', 24, [0, 0.5], [{ line: ['left-colon-top', LOW_ON_THE_LEFT] }], 'I', 82), OTHER_HAND],
};

export const loveL: Choreography = {
  ...lying,
  camera: CLOSE,
  leads: true,
  hands: [
    oneHand(
      'two',
      ACROSS,
      [0, 0.85],
      [
        { line: ['right-colon-top', { by: 'left-colon-top', out: -0.1 }] },
        {
          through: [
            { by: 'left-colon-top', out: -0.1 },
            { by: 'left-colon-top', out: -0.025, down: 0.025 },
            { by: 'left-colon-top', down: 0.1 },
          ],
        },
        DOWN_THE_LEFT,
      ],
      'L',
      ACROSS_FROM_THE_RIGHT,
    ),
    OTHER_HAND,
  ],
};

export const loveU: Choreography = {
  ...lying,
  camera: CLOSE,
  leads: true,
  hands: [
    oneHand(
      'two',
      ACROSS,
      [0, 0.86],
      [
        {
          line: [
            { by: 'right-colon-low', down: -0.24 },
            { by: 'right-colon-top', down: 0.2 },
          ],
        },
        {
          through: [
            { by: 'right-colon-top', down: 0.2 },
            { by: 'right-colon-top', out: -0.06, down: 0.05 },
            { by: 'right-colon-top', out: -0.2 },
          ],
        },
        {
          line: [
            { by: 'right-colon-top', out: -0.2 },
            { by: 'left-colon-top', out: -0.2 },
          ],
        },
        {
          through: [
            { by: 'left-colon-top', out: -0.2 },
            { by: 'left-colon-top', out: -0.06, down: 0.05 },
            { by: 'left-colon-top', down: 0.2 },
          ],
        },
        { line: [{ by: 'left-colon-top', down: 0.2 }, LOW_ON_THE_LEFT] },
      ],
      'U',
      ACROSS_FROM_THE_RIGHT,
    ),
    OTHER_HAND,
  ],
};

export const tummyClosing: Choreography = {
  ...lying,
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: 'left',
      touch: 'flat',
      lean: 62,
      passes: [
        {
          phase: [0, 0.48],
          way: [
            {
              line: [
                { at: 'above-navel', left: -0.46, down: -0.14 },
                { at: 'bladder', left: -0.46, down: -0.3 },
              ],
            },
          ],
        },
      ],
    },
    {
      does: 'stroke',
      carer: 'right',
      touch: 'flat',
      lean: 62,
      passes: [
        {
          phase: [0, 0.48],
          way: [
            {
              line: [
                { at: 'above-navel', left: 0.46, down: -0.14 },
                { at: 'bladder', left: 0.46, down: -0.3 },
              ],
            },
          ],
        },
      ],
    },
  ],
};

function oneHand(
  touch: Touch,
  lean: Lean,
  phase: Phase,
  way: [Piece, ...Piece[]],
  letter?: Letter,
  leftLed?: Lean,
): HandWork {
  return {
    does: 'stroke',
    carer: 'right',
    touch,
    lean,
    ...(leftLed === undefined ? {} : { leftLed }),
    passes: [letter === undefined ? { phase, way } : { phase, way, letter }],
  };
}
