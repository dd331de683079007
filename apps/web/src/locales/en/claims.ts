import { counted } from '@warmhands/knowledge';

/** "Is it true?" */
export const claimsWords = {
  title: 'Is it true?',
  lead: 'What two articles say about massage, and what we hold.',
  find: 'Find a word',
  found: (count: number): string => counted(count, { zero: 'Nothing found', one: '# found', other: '# found' }),
  none: 'Nothing found. Try a shorter word, or look at all of them.',
  hold: 'What we hold',
  said: 'What the articles say',
  saidBy: { 'article-1': 'Article 1', 'article-2': 'Article 2' },
  why: 'Why',
  does: 'What Warmhands does',
  standsOn: 'What this stands on',
  grade: (name: string, means: string): string => `${name}. ${means}`,
  unknown: 'This page is not in the book.',
  all: 'All the questions',
} as const;

/** The strokes in words. */
export const strokesWords = {
  title: 'Strokes',
  lead: 'Each in words, with how far it is known and where it comes from.',
  practice: 'Learn them week by week',
  practiceLine: 'Lessons, your baby’s signs, a doll',
  find: 'Find a stroke or a word',
  found: (count: number): string => counted(count, { zero: 'Nothing found', one: '# found', other: '# found' }),
  none: 'Nothing found. Try a shorter word.',
  trace: 'Trace it with a finger',
  how: 'How',
  watch: 'Take care',
  why: 'Why it is done',
  lies: 'Your baby',
  hand: 'Your hand',
  firm: 'How firm',
  often: 'How often',
  times: (count: number): string => counted(count, { one: 'once', other: '# times' }),
  gradesTitle: 'How far it is known',
  reasoned: 'The path is ours: the article names the touch without saying how.',
  leftOut: 'Left out for now',
  standsOn: 'Where it comes from',
  unknown: 'This stroke is not in the book.',
  all: 'All the strokes',
} as const;
