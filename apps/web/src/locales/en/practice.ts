import { counted } from '@warmhands/knowledge';

/** Learning before a baby is touched: the path, its lessons, the signs of a baby, a doll. */
export const practice = {
  title: 'Learn and practise',
  lead: 'Five lessons, about one a week. Take any of them, in any order, as often as you like.',
  free: 'Nothing here has to be done first. A massage is always one touch away.',
  toAnswer: 'To the answer',
  signsRow: 'Read your baby',
  signsLine: 'What says go on, slow down, enough',
  lessons: 'The lessons',
  week: (week: number): string => `Week ${week}`,
  standing: {
    fresh: 'New',
    begun: 'Begun',
    some: (known: number, of: number): string => `${known} of ${of} strokes known`,
    all: 'All strokes known',
  },
  goOn: (lesson: string): string => `Next: ${lesson}`,
  look: 'What to look for',
  strokes: 'Its strokes',
  familiar: { fresh: 'New to you', full: 'You have begun', name: 'Nearly known', change: 'Known' },
  trace: 'Trace it with a finger',
  traceOf: (stroke: string): string => `Trace it with a finger: ${stroke}`,
  rowRow: 'All of them in a row',
  rowLine: 'With a finger: rest, paddle, circle, I, L and U',
  dollRow: 'On a doll first',
  dollLine: 'Or a rolled towel. No baby is needed',
  firstTitle: 'A first short massage',
  firstLead: (minutes: string): string =>
    `At most ${minutes}, with the strokes below. The questions come first, as always.`,
  leftOut: (stroke: string): string => `${stroke}: left out for now`,
  firstNoBaby: 'For that I need to know when your baby was born. Until then a doll will do.',
  firstWait: 'Not with your baby just now. A doll is ready at any time.',
  getReady: 'Get ready for a first massage',
  answerFirst: 'Questions for a first massage',
  standsOn: 'Where it comes from',
  ours: 'Five weeks, and which strokes come when, are ours.',
} as const;

/** The signs of a baby, and questions with pictures. */
export const signs = {
  title: 'Read your baby',
  lead: 'A baby answers with eyes, face, hands and the whole body. Look for more than one sign.',
  answer: { 'go-on': 'Yes', 'slow-down': 'Not sure', stop: 'Enough' },
  awake: 'How awake is your baby?',
  awakeLead: 'Only one of these is the time for a massage.',
  tryIt: 'Try it with pictures',
  askTitle: 'What does this baby say?',
  place: (place: number, of: number): string => `Picture ${place} of ${of}`,
  choose: { 'go-on': 'Yes, go on', 'slow-down': 'Not sure, slow down', stop: 'Enough, stop' },
  right: 'That is what I see too.',
  careful: 'That is more careful, and never wrong.',
  again: 'Look once more.',
  says: (answer: string): string => `This baby says: ${answer}.`,
  next: 'Next picture',
  doneTitle: 'All nine seen',
  done: (same: number, of: number): string =>
    `${counted(same, { zero: 'None was', one: '# was', other: '# were' })} as I see it, of ${of}. Your own baby shows you best.`,
  once: 'Look at them again',
  back: 'Back to the signs',
  toLessons: 'To the lessons',
} as const;

/** A practice on a doll. */
export const doll = {
  title: 'On a doll',
  lead: 'For a doll or a rolled towel, not for a baby. It is not kept as a massage.',
  place: 'Lay it in front of you, feet towards you. Take your time: the picture leads, and you may stop at any moment.',
  list: 'These strokes come',
  begin: 'Begin',
  pause: 'Pause',
  goOn: 'Go on',
  skip: 'Skip',
  again: 'From its start',
  paused: 'Paused',
  side: { left: 'The left side', right: 'The right side', both: 'Both sides' },
  changing: 'Move your hands there',
  next: (name: string): string => `Next: ${name}`,
  last: 'This is the last one.',
  less: 'You know this one, so less is said.',
  showWords: 'Show all the words',
  over: 'That was all',
  did: (count: number): string =>
    counted(count, {
      zero: 'No stroke was done to its end.',
      one: '# stroke practised.',
      other: '# strokes practised.',
    }),
  once: 'Once more',
  toLesson: 'Back to the lesson',
  none: 'This lesson is not in the book.',
  all: 'All the lessons',
} as const;
