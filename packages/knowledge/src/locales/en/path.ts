import type { BabyState } from '@warmhands/core';
import type { Face } from '@warmhands/core/figure';
import type { LessonId } from '../../path/lesson.ts';

/** The words of a lesson: what it is about, how to do it, what to look for. */
export interface LessonText {
  readonly title: string;
  readonly lead: string;
  readonly say: { readonly first: string; readonly next: string; readonly last: string };
  readonly look: string;
}

/** The five lessons. */
export const lessonTexts = {
  'legs-and-feet': {
    title: 'Legs and feet',
    lead: 'Most classes begin here. A touch on the legs asks the least of a baby.',
    say: {
      first: 'Let the leg lie bent and loose. Your hands go along it, and never pull it straight.',
      next: 'One hand holds the ankle. The other glides from hip to foot. Change hands for the other leg.',
      last: 'Toes may curl when you touch the sole. Wait until they open by themselves.',
    },
    look: 'A leg that grows soft and heavy says go on. A stiff or kicking leg says wait.',
  },
  tummy: {
    title: 'Tummy',
    lead: 'The tummy has its own order: rest, paddle, circle, then I, L and U.',
    say: {
      first: 'Begin with warm hands that lie still. If the tummy pulls in, stay there or leave it for today.',
      next: 'Go up your baby’s right side, across, and down the left. You see it go clockwise.',
      last: 'Stay below the ribs. Wait until the navel is closed and dry, and for an hour after a feed.',
    },
    look: 'A soft tummy and slow breath say go on. Hiccups say wait. Milk that comes up says stop.',
  },
  'chest-arms-hands': {
    title: 'Chest, arms and hands',
    lead: 'Strokes go from the middle of the chest outwards, and on along the arms.',
    say: {
      first: 'On the chest both hands go from the middle to the sides. They pass around the nipples.',
      next: 'Some babies hold their arms close. Stroke the arm as it lies, or come back another day.',
      last: 'Never force a fist open. Hands go to the mouth, so dry hands are best here.',
    },
    look: 'Loose, open hands say go on. Spread fingers say wait. A pushed or pulled arm says stop.',
  },
  'head-and-back': {
    title: 'Head and back',
    lead: 'The head gets the lightest touch of all. For the back your baby lies on the tummy, awake and watched.',
    say: {
      first: 'On the head your hands glide and never press. They go around the soft spot.',
      next: 'On the back your hands stay beside the spine, and never on it.',
      last: 'Turn your baby over once, near the end. Turn back as soon as the head gets heavy.',
    },
    look: 'On the tummy you see the face less. Bend down and look, again and again.',
  },
  'whole-body': {
    title: 'The whole body',
    lead: 'Now the parts come together, from the legs up and then over to the back.',
    say: {
      first: 'Ask your baby before each part, with a look and a still hand.',
      next: 'Leave out what your baby does not want today. Short is as good as long.',
      last: 'One hand stays on your baby from the start to the end.',
    },
    look: 'A yawn or tired eyes say slow down. It may be enough for today.',
  },
} as const satisfies Record<LessonId, LessonText>;

/** What each picture of a baby shows, and what it says. */
export const cueQuestionTexts = {
  calm: {
    seen: 'Open, bright eyes. A soft face, and loose arms and legs.',
    why: 'Bright eyes and a soft face say: I am with you. Go on.',
  },
  'looking-away': {
    seen: 'Eyes and head go to the side. Open hands are held away.',
    why: 'Your baby needs a short rest from you. Hold still until the eyes come back. If the whole body turns away, stop.',
  },
  stop: {
    seen: 'The head turns away and back. Arms push with spread fingers, and legs are stiff.',
    why: 'Turning away, arching and pushing are a clear no. Stop, and let your baby rest in your arms.',
  },
  crying: {
    seen: 'A wide open mouth and closed eyes. Tight fists, and knees pulled up.',
    why: 'Tears say enough. Stop the strokes, hold your baby, and see what is needed.',
  },
  delighted: {
    seen: 'A wide smile. Arms reach out with open hands.',
    why: 'A smile and open hands are a clear yes. Go on.',
  },
  frown: {
    seen: 'A frown between the eyes, and tight fists.',
    why: 'A frown and fists say: I am not sure. Rest your hands, then go lighter or somewhere else.',
  },
  asleep: {
    seen: 'Closed eyes and a loose mouth. Arms lie where they fell.',
    why: 'A baby who sleeps cannot say yes. Stop, cover your baby, and lay them on the back.',
  },
  hiccup: {
    seen: 'A small round mouth and raised brows. Fingers are spread.',
    why: 'Hiccups say wait. Leave the tummy in peace until they are gone.',
  },
  drowsy: {
    seen: 'Heavy eyelids, half closed. Arms sink down.',
    why: 'Heavy eyes ask for rest. Hold still, and be ready to end.',
  },
} as const satisfies Record<Face, { readonly seen: string; readonly why: string }>;

/** How awake a baby is, and what that means for a massage. */
export const stateLessonTexts = {
  'deep-sleep': 'No massage. Let your baby sleep.',
  'light-sleep': 'No massage. Let your baby sleep on, or wake up in peace.',
  drowsy: 'Hold your baby, or let your hands rest. No strokes.',
  'quiet-alert': 'This is the time for a massage.',
  'active-alert': 'A happy baby may like to play. For calm strokes, wait.',
  crying: 'No massage. Hold your baby and look for what is needed.',
} as const satisfies Record<BabyState, string>;
