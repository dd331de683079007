import type { RoutineTables, StrokeId } from '@warmhands/core';

// The stops of a routine. Legs first is the least intrusive; chest first is the order of article 1 [C16].
// Fingers come with the arm and toes with the leg, so that the hands do not go to and fro.

type Stops = RoutineTables['way']['none']['legs-first'];
type Stop = Stops[number];

const legs: Stop = {
  strokes: [
    'leg-down',
    'leg-up',
    'leg-glide',
    'leg-hand-over-hand',
    'leg-wring',
    'leg-roll',
    'sole-thumbs',
    'toe-circles',
    'sole-toe-bases',
    'toe-pull',
    'sole-press',
    'knees-up',
    'bicycle',
  ],
  opensWith: ['leg-down', 'leg-up'],
};

/** Only the long strokes: to arrive, before the tummy is what matters. */
const legsBriefly: Stop = { strokes: ['leg-down', 'leg-glide'], opensWith: ['leg-down'] };
const legsGently: Stop = { strokes: ['leg-down', 'leg-glide', 'sole-toe-bases'], opensWith: ['leg-down'] };
const bends: Stop = { strokes: ['knees-up', 'bicycle'], opensWith: [] };

export const tummyBlock = [
  'tummy-rest',
  'tummy-paddle',
  'tummy-circle',
  'tummy-sides',
  'love-i',
  'love-l',
  'love-u',
  'tummy-closing',
] as const satisfies readonly StrokeId[];

const tummy: Stop = { strokes: tummyBlock, opensWith: [] };
/** Where the tummy is one part of the whole body, and not what the massage is for. */
const tummyAndMore: Stop = { strokes: [...tummyBlock, 'tummy-thumbs', 'sun-moon'], opensWith: tummyBlock };
const chest: Stop = { strokes: ['chest-outward', 'open-book', 'butterfly'], opensWith: ['chest-outward'] };

const arms: Stop = {
  strokes: [
    'arm-down',
    'arm-up',
    'arm-hand-over-hand',
    'arm-wring',
    'palm-finger-bases',
    'finger-circles',
    'finger-pull',
    'palm-to-fingertips',
  ],
  opensWith: ['arm-down', 'arm-up'],
};

const head: Stop = { strokes: ['head-hold', 'head-to-forehead', 'head-to-nape'], opensWith: ['head-hold'] };

const back: Stop = {
  strokes: [
    'back-down',
    'back-sweep',
    'lower-back',
    'back-circles',
    'back-combing',
    'legs-back',
    'heel-to-bottom',
    'bottom-circles',
  ],
  opensWith: ['back-down'],
};

const lap: Stop = { strokes: ['lap-pat'], opensWith: [] };
const upright: Stop = { strokes: ['newborn-back-and-legs', 'wind-upright'], opensWith: [] };
const inArms: Stop = { strokes: ['skin-to-skin', 'newborn-back-and-legs'], opensWith: [] };

const wholeFromLegs: Stops = [legs, tummyAndMore, chest, arms, head, back, inArms];
const wholeFromChest: Stops = [chest, arms, head, tummyAndMore, legs, back, inArms];

function eitherStart(stops: Stops): RoutineTables['way']['none'] {
  return { 'legs-first': stops, 'chest-first': stops };
}

/** Each stop a little slower than the one before, so that hands come to rest: from about 3 cm/s to little over 2. Reasoned. */
function slowing(stops: Stops): Stops {
  return stops.map((stop, at) => ({ ...stop, pace: 1 + Math.min(at, 3) / 10 }));
}

const whole = { 'legs-first': wholeFromLegs, 'chest-first': wholeFromChest };

/** The way over the body for each goal. Only whole-body routines ask where to start. */
export const way: RoutineTables['way'] = {
  none: whole,
  bond: whole,
  play: whole,
  learn: eitherStart(wholeFromLegs),
  sleep: eitherStart(slowing([legsGently, chest, arms, head, back, inArms])),
  wind: eitherStart([legsBriefly, tummy, bends, lap, upright]),
  constipation: eitherStart([legsBriefly, tummy, bends, back, inArms]),
};

export const wholeBody: RoutineTables['wholeBody'] = ['none', 'bond', 'play'];
