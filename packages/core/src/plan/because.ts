import type { Because, FramingStep } from '../vocabulary/routine.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Contact, Pressure } from '../vocabulary/stroke.ts';
import type { Doing } from './item.ts';
import type { Request } from './items.ts';
import { aimOf } from './stroke-worth.ts';

const FRAMING: Readonly<Record<FramingStep, Because>> = {
  'ask-permission': 'asks-first',
  'resting-hands': 'hands-arrive',
  'cue-check': 'looks-between-parts',
  'turn-over': 'turns-once',
  'wipe-and-wrap': 'wipes-product',
  'safe-sleep': 'sleeps-on-back',
};

/** Why a framing step is there. [P25] */
export function becauseOfFrame(step: FramingStep): readonly Because[] {
  return [FRAMING[step]];
}

/** What is particular about one stroke step. */
export interface Occasion {
  readonly first: boolean;
  readonly secondSide: boolean;
  readonly repetitions: number;
  readonly contact: Contact;
  readonly pressure: Pressure;
}

/** Why a stroke is there, and why in this place and way. The goal always comes first. [P25] */
export function becauseOfStroke(doing: Doing, occasion: Occasion, request: Request): readonly Because[] {
  return [
    goalReason(request.situation),
    ...placeReasons(doing, occasion, request),
    ...mannerReasons(doing, occasion, request),
    ...personalReasons(doing, request.situation),
  ];
}

function goalReason(situation: Situation): Because {
  const aim = aimOf(situation);
  return aim === 'none' ? 'for-no-goal' : `for-${aim}`;
}

function placeReasons({ stroke, sides }: Doing, occasion: Occasion, { situation, book }: Request): readonly Because[] {
  const { tummyBlock, wholeBody } = book.routines;
  const startReason = situation.start === 'legs-first' ? 'least-intrusive-first' : 'chest-first-chosen';
  return said([
    [occasion.first && wholeBody.includes(aimOf(situation)), startReason],
    [tummyBlock.includes(stroke.id), 'tummy-in-order'],
    [occasion.secondSide, 'other-side-too'],
    [stroke.sided === 'each-side' && sides.length === 1, 'one-side-only'],
    [stroke.id === 'lap-pat', 'after-tummy-or-bicycle'],
    [stroke.id === 'bottom-circles', 'bottom-last'],
  ]);
}

function mannerReasons({ stroke }: Doing, occasion: Occasion, { situation }: Request): readonly Because[] {
  return said([
    [situation.goal === 'wind' && occasion.repetitions > stroke.repetitions.usual, 'more-for-wind'],
    [occasion.contact !== stroke.contact, 'fingers-fit'],
    [occasion.pressure < stroke.pressure, 'lighter-now'],
  ]);
}

function personalReasons({ stroke }: Doing, { goal, liked, learned }: Situation): readonly Because[] {
  const known = learned.includes(stroke.id);
  return said([
    [liked.includes(stroke.id), 'liked'],
    [known && goal !== 'learn', 'known-already'],
    [!known && goal === 'learn', 'new-to-learn'],
  ]);
}

function said(reasons: readonly (readonly [boolean, Because])[]): readonly Because[] {
  return reasons.flatMap(([holds, because]) => (holds ? [because] : []));
}
