import type { FramingStep, Position } from '@warmhands/core';
import type { CarerHand, LegSaid, PlaceWord, Seat, Touch, Turn } from '@warmhands/core/figure';

type Side = 'left' | 'right';

// Left and right are always the baby's own, but for the carer's hands.
const ofTheBaby = (what: string) => (side: Side) => `your baby's ${side} ${what}`;
const sideOf = (what: string) => (side: Side) => `the ${side} side of your baby's ${what}`;

/** Places on the midline. */
const middlePlaces: Readonly<Record<PlaceWord, string>> = {
  crown: 'the crown',
  forehead: 'the forehead',
  head: 'the head',
  neck: 'the neck',
  breastbone: 'the middle of the chest',
  navel: 'the navel',
  'above-navel': 'the spot just above the navel',
  'below-navel': 'the spot just below the navel',
  'nappy-top': 'the top of the nappy',
  shoulder: 'the shoulders',
  chest: 'the chest',
  ribs: 'the ribs',
  'below-ribs': 'just below the ribs',
  tummy: 'the tummy',
  'low-tummy': 'the low tummy',
  'upper-back': 'the upper back, beside the spine',
  'lower-back': 'the lower back, beside the spine',
  bottom: 'the bottom',
  hip: 'the hips',
  thigh: 'the thighs',
  knee: 'the knees',
  shin: 'the shins',
  ankle: 'the ankles',
  heel: 'the heels',
  sole: 'the soles',
  toes: 'the toes',
  'toe-base': 'the bases of the toes',
  toe: 'the tips of the toes',
  'upper-arm': 'the upper arms',
  elbow: 'the elbows',
  forearm: 'the forearms',
  wrist: 'the wrists',
  palm: 'the palms',
  'finger-bases': 'the bases of the fingers',
  fingertips: 'the fingertips',
  'finger-base': 'the base of a finger',
  fingertip: 'the tip of a finger',
};

/** Places on one side of the baby. */
const sidedPlaces: Readonly<Record<PlaceWord, (side: Side) => string>> = {
  crown: sideOf('crown'),
  forehead: sideOf('forehead'),
  head: sideOf('head'),
  neck: sideOf('neck'),
  breastbone: sideOf('chest'),
  navel: sideOf('navel'),
  'above-navel': sideOf('tummy'),
  'below-navel': sideOf('tummy'),
  'nappy-top': sideOf('tummy'),
  shoulder: ofTheBaby('shoulder'),
  chest: sideOf('chest'),
  ribs: ofTheBaby('ribs'),
  'below-ribs': (side) => `just below your baby's ${side} ribs`,
  tummy: sideOf('tummy'),
  'low-tummy': (side) => `your baby's low ${side} side`,
  'upper-back': sideOf('upper back'),
  'lower-back': sideOf('lower back'),
  bottom: sideOf('bottom'),
  hip: ofTheBaby('hip'),
  thigh: ofTheBaby('thigh'),
  knee: ofTheBaby('knee'),
  shin: ofTheBaby('shin'),
  ankle: ofTheBaby('ankle'),
  heel: ofTheBaby('heel'),
  sole: ofTheBaby('sole'),
  toes: ofTheBaby('toes'),
  'toe-base': (side) => `the base of your baby's ${side} toe`,
  toe: (side) => `the tip of your baby's ${side} toe`,
  'upper-arm': ofTheBaby('upper arm'),
  elbow: ofTheBaby('elbow'),
  forearm: ofTheBaby('forearm'),
  wrist: ofTheBaby('wrist'),
  palm: ofTheBaby('palm'),
  'finger-bases': (side) => `the base of your baby's ${side} fingers`,
  fingertips: (side) => `the tips of your baby's ${side} fingers`,
  'finger-base': (side) => `the base of your baby's ${side} finger`,
  fingertip: (side) => `the tip of your baby's ${side} finger`,
};

/** A picture in words, for those who do not see it. Sides are the baby's own. */
export const figureTexts = {
  positions: {
    supine: 'Your baby lies on the back. The head is at the top of the picture, and the feet are near you.',
    prone: 'Your baby lies on the tummy, awake. The head is at the top of the picture, and the feet are near you.',
    lap: 'Your baby lies tummy down over your lap. The head is on your left.',
    held: 'You hold your baby upright against you. The picture shows you from the front.',
  } satisfies Record<Position, string>,
  /** Where the carer sits elsewhere than at the feet. */
  seats: {
    head: 'Your baby lies on the back. The head is near you, and the feet are at the top of the picture.',
    side: 'Your baby lies on the back. You sit at the right side, and the head is on your left.',
  } satisfies Record<Exclude<Seat, 'feet'>, string>,
  /** What a step between strokes shows besides its hands. */
  steps: {
    'ask-permission': 'Your baby looks at your open hands.',
    'resting-hands': 'Nothing moves.',
    'cue-check': 'Nothing moves. Light lies round the head, and an eye looks at the face.',
    'turn-over': 'An arrow leads over the head to a paler baby, who lies on the tummy.',
    'wipe-and-wrap': 'The hand that moves has a soft cloth in it. A towel is wrapped round the legs.',
    'safe-sleep': 'Your baby is asleep, alone, in a clear cot. The feet are near the foot of the cot.',
  } satisfies Record<FramingStep, string>,
  touches: {
    flat: 'with a flat hand',
    palm: 'with the whole hand',
    heel: 'with the heel of the hand',
    pads: 'with soft fingertips',
    comb: 'with the tips of spread fingers',
    two: 'with two flat fingers',
    cup: 'with the palm curled',
    wrap: 'in a loose ring',
    pat: 'with a soft flat hand',
    cradle: 'with the palm round it',
    pinch: 'with finger and thumb',
    press: 'with one fingertip',
    thumb: 'with the thumb',
  } satisfies Record<Touch, string>,
  turns: { clockwise: 'clockwise', anticlockwise: 'anticlockwise' } satisfies Record<Turn, string>,
  carers: { left: 'Your left hand', right: 'Your right hand' } satisfies Record<CarerHand, string>,
  middlePlaces,
  sidedPlaces,
  slides: (hand: string, touch: string, from: string, to: string) =>
    `${hand} slides ${touch}. It goes from ${from} to ${to}.`,
  slidesOn: (to: string) => `Then it goes on to ${to}.`,
  turning: 'It turns a little as it slides.',
  circles: (hand: string, touch: string, turn: string, round: string) =>
    `${hand} goes ${turn} ${touch}, round ${round}.`,
  pats: (hand: string, touch: string, at: string) =>
    `${hand} pats ${touch} on ${at}. It pats one side, then the other.`,
  rests: (hand: string, at: string) => `${hand} rests on ${at}.`,
  presses: (hand: string, touch: string, at: string) => `${hand} presses softly ${touch} on ${at}.`,
  holds: (hand: string, at: string) => `${hand} holds ${at}.`,
  shows: (hand: string) => `${hand} is open, in the air.`,
  legs: {
    'knee-up': (side: Side) => `Your baby's ${side} knee comes up to the tummy, and back.`,
    'heel-up': (side: Side) => `Your baby's ${side} heel comes up to the bottom, and back.`,
  } satisfies Record<LegSaid['goes'], (side: Side) => string>,
  inTurns: 'One leg goes, then the other.',
} as const;
