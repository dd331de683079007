import type { BodyPart, Contact, FramingStep, Grade, Position, Pressure, Side } from '@warmhands/core';

/** What frames the strokes, in words. */
export const framingTexts = {
  'ask-permission': {
    name: 'Ask your baby',
    how: 'Rub your hands warm where your baby can see and hear it. Look at your baby and ask if you may begin. Then wait for the answer. Eyes on you and soft hands say yes; turning away says not now.',
    reason: 'Both articles begin like this. It gives your baby a say.',
  },
  'resting-hands': {
    name: 'Resting hands',
    how: 'Lay your warm hands on your baby and keep them still. Breathe out slowly. Begin to stroke only when your baby feels soft under your hands.',
    reason: 'Teachers start this way, so that the first touch is no surprise.',
  },
  'cue-check': {
    name: 'Look at your baby',
    how: 'Stop for a moment, and let your hands rest on your baby. Look at the face and hands. Go on, slow down or stop, as your baby tells you.',
    reason: 'Both articles say that your baby leads.',
  },
  'turn-over': {
    name: 'Turn over',
    how: 'Wipe off any oil first, so that nothing slips. Roll your baby slowly onto the tummy, over one side, with a hand under the chest. Bring the arms forward, and turn the face to one side.',
    reason: 'The back comes last, so that your baby is turned only once.',
  },
  'wipe-and-wrap': {
    name: 'Wipe and wrap',
    how: 'Wipe the oil off your hands, then off your baby. Dry the folds of the skin. Wrap or dress your baby before you lift them.',
    reason: 'An oily baby is hard to hold, and cools fast.',
  },
  'safe-sleep': {
    name: 'Safe sleep',
    how: 'Lay your baby on the back, in their own clear, flat cot, in the room where you sleep. Feet down, head bare, nothing loose in the cot. Let the room cool to 16 to 20 degrees.',
    reason: 'This follows the safer sleep advice of the Lullaby Trust, read November 2026.',
  },
} as const satisfies Record<FramingStep, { readonly name: string; readonly how: string; readonly reason: string }>;

/** What to look for after a part of the body, before the next one. */
export const cueCheckTexts = {
  'leg-and-foot': 'Are the legs loose, and the eyes on you? If a leg is stiff or kicks you off, leave the legs.',
  tummy: 'Is the tummy soft, and the face calm? If your baby squirms, frowns or gets hiccups, stop the tummy strokes.',
  chest: 'Is the breathing steady and easy? If the shoulders hunch or the arms close, rest your hands and wait.',
  'arm-and-hand': 'Are the hands soft and open? A fist, or an arm pulled away, says not here.',
  head: 'Is the face soft, and the brow smooth? If your baby turns the head away, stop there.',
  'back-and-bottom':
    'Is your baby awake, with the head to one side? If they get sleepy or cross, turn them onto the back.',
  whole: 'Does your baby snuggle in, or push away? Follow what you feel.',
} as const satisfies Record<BodyPart, string>;

/** Parts of the body as they stand in a heading. */
export const partTexts = {
  'leg-and-foot': 'Legs and feet',
  tummy: 'Tummy',
  chest: 'Chest',
  'arm-and-hand': 'Arms and hands',
  head: 'Head',
  'back-and-bottom': 'Back and bottom',
  whole: 'In your arms',
} as const satisfies Record<BodyPart, string>;

/** How far an effect is known: the badge, and what it means. */
export const gradeTexts = {
  high: { name: 'Well known', means: 'Good trials agree. More trials are unlikely to change it.' },
  moderate: { name: 'Fairly well known', means: 'Trials point the same way. New ones could change how much.' },
  low: { name: 'Not very sure', means: 'A few weak trials. New ones could well change this.' },
  'very-low': { name: 'Very unsure', means: 'So weak that nobody can tell.' },
  tradition: { name: 'Handed down', means: 'Parents and teachers pass it on. Nobody has tested it.' },
  none: { name: 'No ground found', means: 'We looked and found nothing that holds it up.' },
} as const satisfies Record<Grade, { readonly name: string; readonly means: string }>;

/** What of the hand touches the baby. */
export const contactTexts = {
  'whole-hand': 'Whole flat hand',
  fingers: 'Flat of the fingers',
  thumb: 'Thumb',
  fingertip: 'Fingertips',
} as const satisfies Record<Contact, string>;

/** How the baby lies or is held. */
export const positionTexts = {
  supine: 'On the back, facing you',
  prone: 'On the tummy, awake and watched',
  lap: 'Tummy down over your lap',
  held: 'In your arms, upright',
} as const satisfies Record<Position, string>;

/** The baby's own sides. */
export const sideTexts = {
  left: "Your baby's left",
  right: "Your baby's right",
  both: 'Both sides',
  none: 'No side',
} as const satisfies Record<Side, string>;

/** How firm a hand is, by step of the scale: 0 still, 3 the firmest there is. */
export const pressureTexts = {
  0: { name: 'Still', feels: 'Your hands rest. Nothing moves.' },
  1: { name: 'Very light', feels: 'As you would stroke a closed eyelid.' },
  2: { name: 'Gentle', feels: 'The skin moves a little under your hand.' },
  3: { name: 'Gentle and firm', feels: 'The skin gives way a little, and no mark stays.' },
} as const satisfies Record<Pressure, { readonly name: string; readonly feels: string }>;
