import { FRAMING_STEPS, type FramingStep, STROKES, type StrokeId } from '@warmhands/core';

/** What is said at a turn of the massage, whatever is stroked. */
const MOMENTS = [
  'prepare',
  'still',
  'paused',
  'back',
  'wait-for-yes',
  'soft-ending',
  'cover',
  'hold',
  'goodbye',
] as const;
/** Words that lead from one step to the next. */
const CHANGES = ['next', 'left', 'right', 'both'] as const;

/** A place for one recording. */
export type Slot =
  | (typeof MOMENTS)[number]
  | (typeof CHANGES)[number]
  | FramingStep
  | `stroke-${StrokeId}`
  | `how-${StrokeId}`;

/** Something said at a turn, whatever is stroked. */
export const isMoment = (slot: string): slot is (typeof MOMENTS)[number] => MOMENTS.some((one) => one === slot);
/** A word that leads to the next step. */
export const isChange = (slot: string): slot is (typeof CHANGES)[number] => CHANGES.some((one) => one === slot);

/** The name of a stroke. */
export const strokeSlot = (stroke: StrokeId): Slot => `stroke-${stroke}`;
/** How a stroke goes. */
export const howSlot = (stroke: StrokeId): Slot => `how-${stroke}`;

/** Whether it is how a stroke goes. */
export const isHow = (slot: Slot): boolean => slot.startsWith('how-');

/** Every place for a recording, once. */
export const SLOTS: readonly Slot[] = [
  ...MOMENTS,
  ...CHANGES,
  ...FRAMING_STEPS,
  ...STROKES.map(strokeSlot),
  ...STROKES.map(howSlot),
];

/** The longest recording of a place, in seconds: a few words, or how a stroke goes. */
export function mostSeconds(slot: Slot): number {
  return isHow(slot) ? 20 : 8;
}
