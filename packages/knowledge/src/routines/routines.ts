import type { RoutineTables } from '@warmhands/core';
import { tummyBlock, way, wholeBody } from './ways.ts';
import { palmMillimetres, widths } from './widths.ts';
import { byAge, worth } from './worth.ts';

/** Every value and time from which a routine is made. What a routine must keep to stands in the plan's laws instead. */
export const routines: RoutineTables = {
  worth,
  byAge,
  fading: [0.8, 0.65, 0.5, 0.4, 0.3],
  liking: { liked: 1.5, learned: 1.1, learnedAlready: 0.3 },
  unrest: { stroke: 0.8, stop: 1, turn: 4 },
  more: 0.3,
  atMost: {
    none: { stops: 7, strokes: 5 },
    bond: { stops: 7, strokes: 5 },
    sleep: { stops: 5, strokes: 3 },
    wind: { stops: 5, strokes: 3 },
    constipation: { stops: 5, strokes: 4 },
    play: { stops: 6, strokes: 5 },
    learn: { stops: 2, strokes: 3 },
  },
  heart: {
    none: [],
    bond: [],
    sleep: ['leg-down'],
    wind: ['tummy-paddle', 'knees-up', 'bicycle', 'wind-upright'],
    constipation: ['tummy-paddle', 'knees-up', 'bicycle'],
    play: [],
    learn: [],
  },
  wholeBody,
  way,
  tummyBlock,
  invigorating: ['leg-up', 'arm-up'],
  skinOnly: ['skin-to-skin'],
  framing: {
    'ask-permission': 15,
    'resting-hands': 15,
    'cue-check': 5,
    'turn-over': 15,
    'wipe-and-wrap': 30,
    'safe-sleep': 20,
  },
  fewestMinutes: { none: 2, bond: 2, sleep: 2, wind: 2, constipation: 2, play: 2, learn: 2 },
  usualMinutes: [
    { fromDays: 0, minutes: 3 },
    { fromDays: 28, minutes: 5 },
    { fromDays: 42, minutes: 8 },
    { fromDays: 91, minutes: 12 },
    { fromDays: 183, minutes: 10 },
  ],
  widths,
  palmMillimetres,
  undress: { usual: 'partly', careful: 'clothed' },
};
