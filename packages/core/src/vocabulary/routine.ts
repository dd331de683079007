import type { Contact, Position, Pressure, Side, StrokeId } from './stroke.ts';

/** Steps that frame the strokes. */
export const FRAMING_STEPS = [
  'ask-permission',
  'resting-hands',
  'cue-check',
  'turn-over',
  'wipe-and-wrap',
  'safe-sleep',
] as const;
export type FramingStep = (typeof FRAMING_STEPS)[number];

/** What shall be done, in order. Seconds count framing steps in. */
export interface Routine {
  readonly seconds: number;
  readonly steps: readonly Step[];
  /** Strokes that the goal would have used, with the rules that took them away. */
  readonly leftOut: readonly {
    readonly stroke: StrokeId;
    readonly side?: 'left' | 'right';
    readonly rules: readonly string[];
  }[];
  /** Whole minutes that a good routine needs at least; `null` when there are enough. */
  readonly shortest: number | null;
}

export interface Step {
  readonly id: string;
  readonly stroke: StrokeId | FramingStep;
  readonly side: Side;
  readonly position: Position;
  readonly contact: Contact | null;
  readonly repetitions: number;
  readonly seconds: number;
  readonly pressure: Pressure;
  /** Ids of the reasons for this step, the weightiest first. */
  readonly because: readonly Because[];
}

/** Every reason that a step can give; the texts must hold a sentence for each. */
export const BECAUSES = [
  'asks-first',
  'hands-arrive',
  'looks-between-parts',
  'turns-once',
  'wipes-product',
  'sleeps-on-back',
  'for-bond',
  'for-sleep',
  'for-wind',
  'for-constipation',
  'for-play',
  'for-learn',
  'for-no-goal',
  'least-intrusive-first',
  'chest-first-chosen',
  'tummy-in-order',
  'other-side-too',
  'one-side-only',
  'after-tummy-or-bicycle',
  'bottom-last',
  'more-for-wind',
  'fingers-fit',
  'lighter-now',
  'liked',
  'known-already',
  'new-to-learn',
] as const;
export type Because = (typeof BECAUSES)[number];
