import type { DangerSign } from '@warmhands/core';

/** Words of a fact: a short sign as it stands in a list, the question that asks for it, and what it means. */
export interface FactText {
  readonly name: string;
  readonly ask: string;
  readonly hint?: string;
}

/** Words of a screen of questions. */
export interface QuestionText {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly notSure: string;
}

// Apart from the other facts: the first screen asks for these alone, and a browser need not wait for the rest.

/** Words of the signs of danger. */
export const dangerTexts = {
  floppy: { name: 'Floppy', ask: 'Is your baby floppy?', hint: 'Arms and legs hang. There is no push back.' },
  'hard-to-wake': { name: 'Hard to wake', ask: 'Is your baby hard to wake?', hint: 'Or does not stay awake.' },
  'seizure-now': { name: 'A fit', ask: 'Has your baby a fit?', hint: 'Stiff, jerking, or eyes that stare.' },
  'blue-or-grey': { name: 'Blue or grey', ask: 'Is the skin blue or grey?', hint: 'Or blotchy. Look at the lips too.' },
  'hard-breathing': {
    name: 'Hard to breathe',
    ask: 'Is it hard to breathe?',
    hint: 'Grunts, long pauses, or ribs that suck in.',
  },
  'non-fading-rash': {
    name: 'A rash that does not fade',
    ask: 'Is there a rash that does not fade?',
    hint: 'Press a clear glass on it and look through.',
  },
  'bulging-fontanelle': {
    name: 'Soft spot bulges',
    ask: 'Does the soft spot on the head bulge?',
    hint: 'While your baby is calm and held up.',
  },
  'green-vomit': { name: 'Green sick', ask: 'Is the sick green?' },
  'blood-in-vomit': { name: 'Blood in the sick', ask: 'Is blood in the sick?', hint: 'Or bits like coffee grounds.' },
  'blood-in-stool': { name: 'Blood in the nappy', ask: 'Is blood in the nappy?', hint: 'Or a stool like red jelly.' },
  'swollen-hard-belly': { name: 'Tummy big and hard', ask: 'Is the tummy big and hard?' },
  'groin-lump': {
    name: 'A lump in the groin',
    ask: 'Is there a lump in the groin?',
    hint: 'Or in the sac below. Hard or sore.',
  },
  'high-pitched-cry': { name: 'A weak or high cry', ask: 'Is the cry weak or very high?', hint: 'Not like your baby.' },
  'pale-episodes': {
    name: 'Goes pale in turns',
    ask: 'Does your baby go pale in turns?',
    hint: 'With the legs pulled up.',
  },
  'no-wet-nappy-12h': { name: 'No wet nappy for 12 hours', ask: 'Has no nappy been wet for 12 hours?' },
  'allergic-reaction': {
    name: 'Swollen face or wheeze',
    ask: 'Is the face swollen, or is there a wheeze?',
    hint: 'After a new food, cream or oil.',
  },
} as const satisfies Record<DangerSign, FactText>;

/** Words of the screen that asks for them. */
export const dangerQuestion = {
  title: 'First, look at your baby',
  lead: 'Do you see one of these? If you do, call for help now.',
  none: 'I see none of these',
  notSure: 'I am not sure about one',
} as const satisfies QuestionText;
