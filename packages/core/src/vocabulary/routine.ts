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
  /** Ids of the reasons for this step. */
  readonly because: readonly string[];
}
