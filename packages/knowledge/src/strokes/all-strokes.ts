import type { NonEmpty, Stroke } from '@warmhands/core';
import { armStrokes } from './arms.ts';
import { backStrokes, bottomCircles, lapPat } from './back-and-bottom.ts';
import { beyondArmStrokes } from './beyond-arms.ts';
import { beyondBackStrokes } from './beyond-back.ts';
import { beyondFootStrokes, beyondLegStrokes } from './beyond-legs.ts';
import { beyondChestStrokes, beyondTummyStrokes } from './beyond-trunk.ts';
import { chestOutward } from './chest.ts';
import { footStrokes } from './feet.ts';
import { handStrokes } from './hands.ts';
import { headStrokes } from './head.ts';
import { heldStrokes } from './held.ts';
import { legBends, legStrokes } from './legs.ts';
import { loveLetters } from './love-letters.ts';
import { tummyClosing, tummyStrokes } from './tummy.ts';

/**
 * Every stroke of the articles and beyond them once, in an order that breaks no relation of its own. [K20, K21]
 *
 * Within a part of the body this is the order in which the strokes sound like one person's plan.
 */
export const allStrokes: NonEmpty<Stroke> = [
  ...heldStrokes,
  ...legStrokes,
  ...beyondLegStrokes,
  ...beyondFootStrokes,
  ...footStrokes,
  ...legBends,
  ...tummyStrokes,
  ...loveLetters,
  tummyClosing,
  ...beyondTummyStrokes,
  chestOutward,
  ...beyondChestStrokes,
  ...armStrokes,
  ...beyondArmStrokes,
  ...handStrokes,
  ...headStrokes,
  ...backStrokes,
  ...beyondBackStrokes,
  lapPat,
  bottomCircles,
];
