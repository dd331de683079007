import { expect, test } from 'vitest';
import type { StrokeId } from '../vocabulary/stroke.ts';
import { readAloud } from './plan.fixture.ts';
import { adviceFor, type Case } from './real.fixture.ts';

/**
 * Routines that were read aloud, from the situation through the gate to the plan: each should sound like one person's
 * plan. Where a weight changes one of them, read the new one aloud before it takes the place of the old.
 */
const TUMMY = 'tummy-rest tummy-paddle tummy-circle tummy-sides love-i love-l love-u tummy-closing';

const KNOWN: readonly StrokeId[] = [
  'leg-down',
  'leg-glide',
  'leg-wring',
  'sole-toe-bases',
  'toe-circles',
  'chest-outward',
  'arm-down',
  'arm-wring',
  'palm-finger-bases',
  'palm-to-fingertips',
  'back-down',
];

const READ: readonly (readonly [title: string, told: Case, says: string])[] = [
  [
    '[P13] ten days old, to be close: the few strokes of the age, then held',
    { birth: '2026-11-10', wish: { goal: 'bond', minutes: 4 } },
    'leg-down | arm-down | newborn-back-and-legs',
  ],
  [
    '[P17] ten days old, to settle, no minutes told: legs, held, and down on the back',
    { birth: '2026-11-10', wish: { goal: 'sleep' } },
    'leg-down | newborn-back-and-legs safe-sleep',
  ],
  [
    '[P5] nearly five weeks, wind: of the tummy only what the age leaves in, then upright',
    { birth: '2026-10-18', wish: { goal: 'wind', minutes: 5 } },
    'leg-down | tummy-rest tummy-paddle | newborn-back-and-legs wind-upright',
  ],
  [
    '[P20] nearly five weeks, chest first where the chest is not yet done: the arms begin',
    { birth: '2026-10-18', wish: { minutes: 5, start: 'chest-first' } },
    'arm-down palm-to-fingertips | tummy-rest tummy-paddle | leg-down sole-toe-bases | newborn-back-and-legs',
  ],
  [
    '[P20] two months, three minutes to be close: three long strokes, legs first',
    { birth: '2026-09-20', wish: { goal: 'bond', minutes: 3 } },
    'leg-down | chest-outward | arm-down',
  ],
  [
    '[P24] two months, no head lift, to settle: nothing on the tummy',
    { birth: '2026-09-20', facts: { 'head-lift': 'no' }, wish: { goal: 'sleep', minutes: 8 } },
    'leg-down leg-glide | chest-outward | arm-down | head-hold head-to-forehead head-to-nape | skin-to-skin safe-sleep',
  ],
  [
    '[P12] three months, wind: legs briefly, tummy, bends, lap, upright',
    { birth: '2026-08-01', wish: { goal: 'wind', minutes: 8 } },
    `leg-down | ${TUMMY} | knees-up bicycle | lap-pat | wind-upright`,
  ],
  [
    '[P5] the same with a hernia: no tummy, and the legs go on without a look between',
    { birth: '2026-08-01', facts: { hernia: 'yes' }, wish: { goal: 'wind', minutes: 8 } },
    'leg-down leg-glide knees-up bicycle | lap-pat | wind-upright',
  ],
  [
    '[P6] four months, tummy comfort, bare: the bottom last',
    { birth: '2026-07-01', wish: { goal: 'constipation', minutes: 8, undress: 'bare' } },
    `leg-down leg-glide | ${TUMMY} | knees-up bicycle | turn-over back-down lower-back bottom-circles`,
  ],
  [
    '[P3] four months, a sore left thigh: the right leg alone, and no bends',
    { birth: '2026-07-01', facts: { 'injection-site-sore': ['left-thigh'] }, wish: { goal: 'bond', minutes: 10 } },
    `leg-down(right) leg-glide(right) leg-wring(right) | ${TUMMY} | chest-outward | arm-down palm-to-fingertips | head-hold head-to-forehead | turn-over back-down lower-back legs-back(right)`,
  ],
  [
    '[P30] four months, to learn: two parts, three strokes each',
    { birth: '2026-07-01', wish: { goal: 'learn' } },
    'leg-down leg-glide sole-toe-bases | arm-down arm-wring palm-to-fingertips',
  ],
  [
    '[P15] four months, a quarter of an hour, chest first: from the middle outwards and down, a look between all parts',
    { birth: '2026-07-01', wish: { minutes: 15, start: 'chest-first' } },
    `chest-outward | arm-down arm-wring palm-finger-bases palm-to-fingertips | head-hold head-to-forehead head-to-nape | ${TUMMY} | leg-down leg-glide leg-wring sole-toe-bases toe-pull | turn-over back-down lower-back legs-back heel-to-bottom`,
  ],
  [
    '[P8] eight months, crawling, to play: lively, upwards, never on the tummy',
    {
      birth: '2026-03-01',
      facts: { 'rolls-or-crawls': 'yes', state: 'active-alert' },
      wish: { goal: 'play', minutes: 8 },
    },
    `leg-up toe-pull knees-up bicycle | ${TUMMY} | chest-outward | arm-up finger-pull palm-to-fingertips`,
  ],
  [
    '[P22] four months, a quarter of an hour to play: beside their own strokes, those beyond the articles',
    { birth: '2026-07-01', facts: { state: 'active-alert' }, wish: { goal: 'play', minutes: 15 } },
    `leg-up leg-roll toe-pull knees-up bicycle | ${TUMMY} tummy-thumbs sun-moon | chest-outward open-book butterfly | arm-up arm-wring palm-finger-bases finger-pull palm-to-fingertips | turn-over back-down back-sweep back-circles back-combing heel-to-bottom`,
  ],
  [
    '[P13] the same with a hernia: nothing that lies on the tummy or crosses it',
    { birth: '2026-07-01', facts: { state: 'active-alert', hernia: 'yes' }, wish: { goal: 'play', minutes: 15 } },
    'leg-up leg-roll toe-pull knees-up bicycle | chest-outward open-book | arm-up arm-wring palm-finger-bases finger-pull palm-to-fingertips | turn-over back-down back-sweep back-circles back-combing heel-to-bottom',
  ],
  [
    '[P30] four months, to learn, and legs and arms are known: something new after something known',
    { birth: '2026-07-01', wish: { goal: 'learn', learned: [...KNOWN] } },
    'leg-down leg-hand-over-hand toe-pull | head-hold head-to-forehead head-to-nape',
  ],
  [
    '[P13] eighteen months with eczema, to settle: long strokes only',
    { birth: '2025-05-01', facts: { eczema: 'yes' }, wish: { goal: 'sleep', minutes: 10 } },
    'leg-down leg-glide | chest-outward | arm-down | turn-over back-down legs-back safe-sleep',
  ],
  [
    '[P19] four months, one minute to settle: too short',
    { birth: '2026-07-01', wish: { goal: 'sleep', minutes: 1 } },
    '',
  ],
];

test.each(READ)('%s', (_title, told, says) => {
  const { routine } = adviceFor(told);
  if (!routine) throw new Error('no routine');
  expect(readAloud(routine)).toBe(`ask-permission resting-hands ${says}`.trim());
});
