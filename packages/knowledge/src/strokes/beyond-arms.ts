import type { NonEmpty, Stroke } from '@warmhands/core';

/** What instructors add to the arm: one repetition is one way of each hand. */
export const beyondArmStrokes: NonEmpty<Stroke> = [
  {
    id: 'arm-hand-over-hand',
    part: 'arm-and-hand',
    sided: 'each-side',
    position: 'supine',
    hands: { count: 2, shape: 'cupped' },
    contact: 'whole-hand',
    fits: 'upper-arm',
    path: [
      { hand: 'leading', shape: 'line', through: ['near-shoulder', 'near-elbow', 'near-wrist'] },
      { hand: 'other', shape: 'line', through: ['near-shoulder', 'near-elbow', 'near-wrist'] },
    ],
    direction: 'outwards',
    repetitions: { usual: 2, most: { bond: 3, play: 3 } },
    seconds: 11,
    pressure: 2,
    effects: [],
    after: ['arm-down', 'arm-up'],
    needs: {},
    sources: [{ source: 'newparent' }],
    reasoned: false,
    variants: [],
  },
];
