import { FRAMING_STEPS, type FramingStep, STROKES, type StrokeId } from '@warmhands/core';

/** What is said at a turn of the massage, whatever is stroked. */
export const MOMENTS = [
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
export const CHANGES = ['next', 'left', 'right', 'both'] as const;

/** A place for one recording. */
export type Slot =
  | (typeof MOMENTS)[number]
  | (typeof CHANGES)[number]
  | FramingStep
  | `stroke-${StrokeId}`
  | `how-${StrokeId}`;

/** The name of a stroke. */
export const strokeSlot = (stroke: StrokeId): Slot => `stroke-${stroke}`;
/** How a stroke goes. */
export const howSlot = (stroke: StrokeId): Slot => `how-${stroke}`;

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
  return slot.startsWith('how-') ? 20 : 8;
}
