import type { Effect, NonEmpty, Stroke } from '@warmhands/core';
import { articleOne, articleTwo } from './places.ts';

// The bowel goes up the baby's right, across under the ribs, and down the baby's left:
//
//   right-colon-top ──▶ left-colon-top        (as a carer sees it who faces the baby:
//          ▲                  │                the baby's right is on the carer's left)
//   right-colon-low     left-colon-low
//
// No path starts above two finger-widths under the ribs. [C14]
const COMFORT: readonly Effect[] = [
  { goal: 'wind', grade: 'tradition', claim: 'wind' },
  { goal: 'constipation', grade: 'tradition', claim: 'constipation' },
];

/** The tummy block but for the three letters, in its order. */
export const tummyStrokes: NonEmpty<Stroke> = [
  {
    id: 'tummy-rest',
    part: 'tummy',
    sided: 'none',
    position: 'supine',
    hands: { count: 2, shape: 'flat' },
    contact: 'whole-hand',
    fits: 'belly',
    path: [{ hand: 'each', shape: 'still', through: ['below-navel'] }],
    direction: 'still',
    repetitions: { usual: 1, most: {} },
    seconds: 15,
    pressure: 0,
    effects: [],
    after: [],
    needs: {},
    sources: [articleOne('L138')],
    reasoned: false,
    variants: [],
  },
  {
    id: 'tummy-paddle',
    part: 'tummy',
    sided: 'none',
    position: 'supine',
    hands: { count: 2, shape: 'flat' },
    contact: 'whole-hand',
    fits: 'belly',
    path: [
      { hand: 'leading', shape: 'line', through: ['above-navel', 'navel', 'bladder'] },
      { hand: 'other', shape: 'line', through: ['navel', 'below-navel', 'bladder'] },
    ],
    direction: 'downwards',
    repetitions: { usual: 6, most: { wind: 12 } },
    seconds: 5,
    pressure: 2,
    effects: COMFORT,
    after: ['tummy-rest'],
    needs: {},
    sources: [articleOne('L138'), articleTwo('L39')],
    reasoned: false,
    variants: [
      {
        id: 's0-t18',
        path: [
          { hand: 'leading', shape: 'line', through: ['navel', 'below-navel', 'bladder'] },
          { hand: 'other', shape: 'line', through: ['navel', 'below-navel', 'bladder'] },
        ],
        source: articleOne('L138'),
      },
      {
        id: 's1-t09',
        path: [
          { hand: 'leading', shape: 'line', through: ['above-navel', 'navel', 'bladder'] },
          { hand: 'other', shape: 'line', through: ['navel', 'below-navel', 'bladder'] },
        ],
        source: articleTwo('L39'),
      },
    ],
  },
  {
    id: 'tummy-circle',
    part: 'tummy',
    sided: 'none',
    position: 'supine',
    hands: { count: 1, shape: 'flat' },
    contact: 'whole-hand',
    fits: 'belly',
    path: [
      {
        hand: 'leading',
        shape: 'circle',
        through: ['right-colon-low', 'right-colon-top', 'left-colon-top', 'left-colon-low'],
      },
    ],
    direction: 'with-the-bowel',
    repetitions: { usual: 6, most: {} },
    seconds: 8,
    pressure: 2,
    effects: COMFORT,
    after: ['tummy-rest', 'tummy-paddle'],
    needs: {},
    sources: [articleOne('L45'), articleOne('L138')],
    reasoned: false,
    variants: [],
  },
  {
    id: 'tummy-sides',
    part: 'tummy',
    // One repetition is the baby's left side and then the right, so that the two hands never squeeze.
    sided: 'both-at-once',
    position: 'supine',
    hands: { count: 2, shape: 'flat' },
    contact: 'whole-hand',
    fits: 'belly',
    path: [
      { hand: 'leading', shape: 'line', through: ['left-flank', 'below-navel'] },
      { hand: 'other', shape: 'line', through: ['right-flank', 'below-navel'] },
    ],
    direction: 'downwards',
    repetitions: { usual: 3, most: {} },
    seconds: 6,
    pressure: 2,
    effects: [],
    after: ['tummy-rest', 'tummy-paddle', 'tummy-circle'],
    needs: {},
    sources: [articleOne('L45')],
    reasoned: false,
    variants: [],
  },
];

/** The last touch of the tummy block. */
export const tummyClosing: Stroke = {
  id: 'tummy-closing',
  part: 'tummy',
  sided: 'none',
  position: 'supine',
  hands: { count: 2, shape: 'flat' },
  contact: 'whole-hand',
  fits: 'belly',
  path: [{ hand: 'each', shape: 'line', through: ['above-navel', 'navel', 'bladder'] }],
  direction: 'downwards',
  repetitions: { usual: 3, most: {} },
  seconds: 4,
  pressure: 2,
  effects: COMFORT,
  after: ['tummy-rest', 'tummy-paddle', 'tummy-circle', 'tummy-sides', 'love-i', 'love-l', 'love-u'],
  needs: {},
  sources: [articleOne('L150')],
  reasoned: false,
  variants: [],
};
