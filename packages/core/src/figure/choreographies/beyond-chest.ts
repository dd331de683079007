import type { CarerHand, Choreography, HandWork, Phase, Spot } from '../choreography.ts';
import type { BabySide } from '../pose.ts';

// Every way goes round the nipples, and fingertips stay below the collarbones until the hands part.

const lying = { position: 'supine', covering: 'nappy', leads: false } as const;

function page(carer: CarerHand, side: BabySide): HandWork {
  const left = side === 'left' ? 1 : -1;
  return {
    does: 'stroke',
    carer,
    touch: 'flat',
    lean: [4, -6, -16],
    passes: [
      {
        phase: [0, 0.8],
        way: [
          {
            through: [
              { at: 'sternum', left: 0.3 * left, down: 0.34 },
              { by: `${side}-rib`, out: 0, down: 0 },
              { by: `${side}-rib`, out: 0.3, down: 0.14 },
              { by: `${side}-flank`, out: 0.04, down: -0.32 },
            ],
          },
        ],
      },
    ],
  };
}

/** From the middle out along the ribs to the sides. The hands lift there, so that nothing closes a circle. */
export const openBook: Choreography = {
  ...lying,
  camera: { focus: 'xiphoid', zoom: 1.22, place: [0.5, 0.44] },
  hands: [page('left', 'right'), page('right', 'left')],
};

const OTHER: Readonly<Record<BabySide, BabySide>> = { left: 'right', right: 'left' };

/** From the hip between the nipples to the shoulder of the other side, and the same way back. */
function wing(carer: CarerHand, side: BabySide, there: Phase, back: Phase): HandWork {
  const across = OTHER[side];
  const left = side === 'left' ? 1 : -1;
  const hip: Spot = { by: `${side}-hip`, out: 0.3, down: -0.3 };
  const between: readonly [Spot, Spot, Spot] = [
    { at: 'navel', left: 0.24 * left, down: -0.34 },
    { at: 'sternum', left: -0.16 * left, down: -0.02 },
    { by: `${across}-chest`, out: 0.36, down: -0.3 },
  ];
  const shoulder: Spot = { by: `${across}-shoulder`, out: -0.06, down: 0.14 };
  return {
    does: 'stroke',
    carer,
    touch: 'flat',
    lean: [20, 32, 56, 80, 76],
    passes: [
      { phase: there, way: [{ through: [hip, ...between, shoulder] }] },
      { phase: back, lean: [76, 80, 56, 32, 20], way: [{ through: [shoulder, ...reversed(between), hip] }] },
    ],
  };
}

function reversed([first, second, third]: readonly [Spot, Spot, Spot]): readonly [Spot, Spot, Spot] {
  return [third, second, first];
}

/** One hand there and back, then the other. */
export const butterfly: Choreography = {
  ...lying,
  hands: [wing('right', 'left', [0, 0.235], [0.235, 0.47]), wing('left', 'right', [0.5, 0.735], [0.735, 0.97])],
};
