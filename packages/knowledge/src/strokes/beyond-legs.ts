import type { NonEmpty, Stroke } from '@warmhands/core';

/**
 * What instructors add to the legs and feet. A leg is never straightened here either. [C30]
 *
 * One repetition hand over hand, or thumb over thumb, is one way of each.
 */
export const beyondLegStrokes: NonEmpty<Stroke> = [
  {
    id: 'leg-hand-over-hand',
    part: 'leg-and-foot',
    sided: 'each-side',
    position: 'supine',
    hands: { count: 2, shape: 'cupped' },
    contact: 'whole-hand',
    fits: 'thigh',
    path: [
      { hand: 'leading', shape: 'line', through: ['near-hip', 'near-knee', 'near-ankle'] },
      { hand: 'other', shape: 'line', through: ['near-hip', 'near-knee', 'near-ankle'] },
    ],
    direction: 'outwards',
    repetitions: { usual: 2, most: { bond: 3, play: 3 } },
    seconds: 14,
    pressure: 2,
    effects: [],
    after: ['leg-down', 'leg-up', 'leg-glide'],
    needs: {},
    sources: [{ source: 'oakland-leg' }, { source: 'monkey-leg' }],
    reasoned: false,
    variants: [],
  },
  {
    id: 'leg-roll',
    part: 'leg-and-foot',
    sided: 'each-side',
    position: 'supine',
    hands: { count: 2, shape: 'cupped' },
    contact: 'whole-hand',
    fits: 'thigh',
    path: [
      { hand: 'leading', shape: 'twist', through: ['near-mid-thigh', 'near-knee', 'near-ankle'] },
      { hand: 'other', shape: 'twist', through: ['near-mid-thigh', 'near-knee', 'near-ankle'] },
    ],
    direction: 'outwards',
    repetitions: { usual: 3, most: { play: 5 } },
    seconds: 8,
    pressure: 1,
    effects: [],
    after: ['leg-down', 'leg-up', 'leg-glide', 'leg-hand-over-hand', 'leg-wring'],
    needs: {},
    sources: [{ source: 'oakland-leg' }],
    reasoned: false,
    variants: [],
  },
];

/** What instructors add to the feet. */
export const beyondFootStrokes: NonEmpty<Stroke> = [
  {
    id: 'sole-thumbs',
    part: 'leg-and-foot',
    sided: 'each-side',
    position: 'supine',
    hands: { count: 2, shape: 'thumb' },
    contact: 'thumb',
    fits: null,
    path: [
      { hand: 'leading', shape: 'line', through: ['near-heel', 'near-sole-pad', 'near-ball'] },
      { hand: 'other', shape: 'line', through: ['near-heel', 'near-sole-pad', 'near-ball'] },
    ],
    direction: 'outwards',
    repetitions: { usual: 4, most: { play: 6 } },
    seconds: 5,
    pressure: 2,
    effects: [],
    after: [],
    needs: {},
    sources: [{ source: 'monkey-leg' }, { source: 'newparent' }],
    reasoned: false,
    variants: [],
  },
];
