import type { Camera, Choreography, HandWork, Spot } from '../choreography.ts';
import type { BabySide, LimbWishes } from '../pose.ts';
import type { Near } from './near.ts';

// The elbow stays as bent as it likes to be.
const lax = (side: BabySide, raised: number, bent: number): LimbWishes => ({
  [side]: { arm: { raised, bent, open: 0.8 } },
});

const PLACE = { left: [0.54, 0.53], right: [0.46, 0.53] } as const;

const atTheElbow = (side: BabySide): Camera => ({ focus: `${side}-elbow`, zoom: 1.5, place: PLACE[side] });

const lying = (side: BabySide) =>
  ({ position: 'supine', covering: 'nappy', limbs: lax(side, 46, 46), camera: atTheElbow(side) }) as const;

// Fingers that lie round the top of the arm point away from the jaw.
const armTop = (side: BabySide): Spot => ({ between: [`${side}-shoulder`, `${side}-elbow`, 0.3] });
const aboveTheHold = (side: BabySide): Spot => ({ between: [`${side}-elbow`, `${side}-wrist`, 0.58] });

const holding = (carer: 'left' | 'right', side: BabySide): HandWork => ({
  does: 'hold',
  carer,
  of: `${side}-wrist`,
  along: `${side}-mid-forearm`,
});

type ThreeSpots = readonly [Spot, Spot, Spot];

/** The inner hand strokes, the outer one holds the wrist: for the other arm the hands change. */
const stroked = ({ side, inner, outer }: Near, through: ThreeSpots): Choreography => ({
  ...lying(side),
  leads: false,
  hands: [
    { does: 'stroke', carer: inner, touch: 'cup', lean: 56, passes: [{ phase: [0, 0.84], way: [{ through }] }] },
    holding(outer, side),
  ],
});

export const armDown = (near: Near): Choreography =>
  stroked(near, [armTop(near.side), `${near.side}-elbow`, aboveTheHold(near.side)]);

export const armUp = (near: Near): Choreography =>
  stroked(near, [aboveTheHold(near.side), `${near.side}-elbow`, armTop(near.side)]);

export const armWring = ({ side, inner, outer }: Near): Choreography => ({
  ...lying(side),
  limbs: lax(side, 58, 40),
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: inner,
      touch: 'wrap',
      lean: 14,
      twist: 16,
      passes: [
        {
          phase: [0, 0.68],
          way: [
            {
              through: [
                { between: [`${side}-shoulder`, `${side}-elbow`, 0.14] },
                `${side}-elbow`,
                { between: [`${side}-elbow`, `${side}-wrist`, 0.34] },
              ],
            },
          ],
        },
      ],
    },
    {
      does: 'stroke',
      carer: outer,
      touch: 'wrap',
      lean: 14,
      twist: -16,
      passes: [
        {
          phase: [0, 0.68],
          way: [
            { through: [{ between: [`${side}-shoulder`, `${side}-elbow`, 0.86] }, `${side}-elbow`, `${side}-wrist`] },
          ],
        },
      ],
    },
  ],
  // The hands turn in opposite ways.
  guides: [
    [
      {
        through: [
          { by: `${side}-mid-upper-arm`, out: 0.02, down: -0.34 },
          { by: `${side}-mid-upper-arm`, out: -0.1 },
          { by: `${side}-mid-upper-arm`, out: 0.02, down: 0.36 },
        ],
      },
    ],
    [
      {
        through: [
          { by: `${side}-mid-forearm`, out: 0.02, down: 0.36 },
          { by: `${side}-mid-forearm`, out: 0.14 },
          { by: `${side}-mid-forearm`, out: 0.02, down: -0.34 },
        ],
      },
    ],
  ],
  // Both hands go the same way, along the arm; between fingertips and thumbs it is seen.
  trails: [[{ through: [{ between: [`${side}-shoulder`, `${side}-elbow`, 0.1] }, `${side}-elbow`, `${side}-wrist`] }]],
});
