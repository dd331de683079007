import type { Effect, NonEmpty, Stroke } from '@warmhands/core';
import { articleOne } from './places.ts';

const BLOCK_BEFORE = ['tummy-rest', 'tummy-paddle', 'tummy-circle', 'tummy-sides'] as const;
const COMFORT: readonly Effect[] = [
  { goal: 'wind', grade: 'tradition', claim: 'wind' },
  { goal: 'constipation', grade: 'tradition', claim: 'constipation' },
];

/**
 * The three letters of "I love you", along the bowel: each begins further back on the same way and ends at the same spot.
 *
 * The carer who faces the baby sees a 7 where the article says L: the way counts, not the letter.
 */
export const loveLetters: NonEmpty<Stroke> = [
  {
    id: 'love-i',
    part: 'tummy',
    sided: 'none',
    position: 'supine',
    hands: { count: 1, shape: 'flat' },
    contact: 'fingers',
    fits: null,
    path: [{ hand: 'leading', shape: 'line', through: ['left-colon-top', 'left-colon-low'] }],
    direction: 'with-the-bowel',
    repetitions: { usual: 3, most: {} },
    seconds: 3,
    pressure: 2,
    effects: COMFORT,
    after: BLOCK_BEFORE,
    needs: {},
    // The article does not say which way the I goes: down follows from the bowel and from its other two letters.
    sources: [articleOne('L144')],
    reasoned: false,
    variants: [],
  },
  {
    id: 'love-l',
    part: 'tummy',
    sided: 'none',
    position: 'supine',
    hands: { count: 1, shape: 'flat' },
    contact: 'fingers',
    fits: null,
    path: [{ hand: 'leading', shape: 'line', through: ['right-colon-top', 'left-colon-top', 'left-colon-low'] }],
    direction: 'with-the-bowel',
    repetitions: { usual: 3, most: {} },
    seconds: 6,
    pressure: 2,
    effects: COMFORT,
    after: [...BLOCK_BEFORE, 'love-i'],
    needs: {},
    sources: [articleOne('L146')],
    reasoned: false,
    variants: [],
  },
  {
    id: 'love-u',
    part: 'tummy',
    sided: 'none',
    position: 'supine',
    hands: { count: 1, shape: 'flat' },
    contact: 'fingers',
    fits: null,
    path: [
      {
        hand: 'leading',
        shape: 'arc',
        through: ['right-colon-low', 'right-colon-top', 'left-colon-top', 'left-colon-low'],
      },
    ],
    direction: 'with-the-bowel',
    repetitions: { usual: 3, most: {} },
    seconds: 8,
    pressure: 2,
    effects: COMFORT,
    after: [...BLOCK_BEFORE, 'love-i', 'love-l'],
    needs: {},
    sources: [articleOne('L148')],
    reasoned: false,
    variants: [],
  },
];
