import type { Choreography } from '../choreography.ts';
import type { Near } from './near.ts';

// A carer who holds the baby is seen from the front, the baby from behind: the carer's right hand comes from the
// viewer's left, and so lies the baby's left side.

const upright = { position: 'held', covering: 'sleepsuit' } as const;

export const skinToSkin: Choreography = {
  ...upright,
  covering: 'blanket',
  limbs: { both: { leg: { raised: 92, bent: 136, upper: 0.62, lower: 0.66 } } },
  leads: true,
  hands: [
    {
      does: 'rest',
      carer: 'right',
      touch: 'palm',
      lean: 84,
      spot: { by: 'left-buttock', out: -0.1, down: 0.52 },
    },
    {
      does: 'rest',
      carer: 'left',
      touch: 'palm',
      lean: 76,
      spot: { by: 'right-paraspinal-top', out: 0.16, down: 0.58 },
    },
  ],
};

/**
 * Against the carer's left shoulder, so that the left hand holds head and neck whichever hand leads. The face looks the
 * other way: no hand and no sleeve comes near it.
 */
export const windUpright: Choreography = {
  ...upright,
  limbs: { face: 'left', both: { leg: { raised: 60, bent: 88, upper: 0.78, lower: 0.78 } } },
  camera: { focus: 'xiphoid', zoom: 1, place: [0.67, 0.44] },
  leads: false,
  hands: [
    {
      does: 'rest',
      carer: 'left',
      touch: 'palm',
      lean: 4,
      spot: { at: 'nape', left: -0.58, down: 0.04 },
    },
    {
      does: 'pat',
      carer: 'right',
      touch: 'pat',
      lean: 76,
      spots: [
        { between: ['left-paraspinal-top', 'left-paraspinal-low', 0.72] },
        { between: ['right-paraspinal-top', 'right-paraspinal-low', 0.72] },
      ],
    },
  ],
};

/** Facing the baby's back, the hand of the same side strokes and the other one holds the bottom: then they change. */
export const newbornBackAndLegs = ({ side, inner, outer }: Near): Choreography => ({
  ...upright,
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: inner,
      touch: 'flat',
      lean: [78, 60],
      passes: [
        {
          phase: [0, 0.86],
          way: [
            {
              through: [
                { by: `${side}-paraspinal-top`, out: 0.2, down: 0.5 },
                { by: `${side}-paraspinal-low`, out: 0.2 },
                `${side}-mid-thigh`,
                { between: [`${side}-mid-thigh`, `${side}-knee`, 0.85] },
              ],
            },
          ],
        },
      ],
    },
    {
      does: 'rest',
      carer: outer,
      touch: 'palm',
      lean: 78,
      spot: side === 'left' ? { by: 'right-buttock', down: 0.15 } : { by: 'left-buttock', down: 0.15 },
    },
  ],
});
