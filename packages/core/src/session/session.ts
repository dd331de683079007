import type { Instant, Milliseconds } from '../base/instant.ts';
import type { Goal } from '../vocabulary/goal.ts';
import type { Step } from '../vocabulary/routine.ts';
import type { BodyPart, Side, StrokeId } from '../vocabulary/stroke.ts';

/** Everything of a massage that is going on: plain data, kept and read back as JSON. */
export interface Session {
  readonly version: 1;
  /** Id of the baby for whom it was asked. */
  readonly baby: string;
  readonly goal: Goal | null;
  readonly permit: Permit;
  /** Done, being done and to come. What was passed over before it began is no longer there. */
  readonly steps: readonly SessionStep[];
  /** Which of the steps, from 0; as many as there are steps when all are done. */
  readonly step: number;
  /** Milliseconds of this step that have gone by. Repetition, phase and progress all come from this one number. [T4] */
  readonly into: Milliseconds;
  readonly stage: Stage;
  readonly pace: Pace;
  /** Milliseconds that a change takes here; less than usual where the minutes have no room. */
  readonly changes: { readonly side: Milliseconds; readonly position: Milliseconds };
  readonly clock: SessionClock;
  /** Strokes with the milliseconds for which they were really done, in the order in which they were begun. */
  readonly done: readonly StrokeDone[];
  readonly skipped: readonly StrokeId[];
  readonly signs: Signs;
  /** How it ends; `null` while it goes on as planned. */
  readonly outcome: 'done' | 'cue' | 'stopped' | null;
  /** Id of the step whose follower has been announced. */
  readonly announced: string | null;
  /** Steps that a turn of events can ask for. */
  readonly spare: { readonly permission: SessionStep; readonly resting: SessionStep; readonly safeSleep: SessionStep };
}

/** What the last verdict gave leave for. */
export interface Permit {
  readonly allowed: boolean;
  readonly validUntil: Instant;
  /** Stroking has begun under it. */
  readonly used: boolean;
  readonly minutes: number;
  readonly proneSeconds: number;
}

/** A step of the routine with what its laws need to know of the book. */
export interface SessionStep extends Step {
  /** The stroke, and its part of the body; `null` for a framing step. */
  readonly does: StrokeId | null;
  readonly part: BodyPart | null;
  /** It belongs to the tummy block. */
  readonly block: boolean;
  /** Pats over the lap may follow it. */
  readonly opensLap: boolean;
  readonly skin: 'bare' | 'some' | 'any';
  /** Most repetitions that "once more" can lead to. */
  readonly most: number;
  /** It was left before its end, or the tummy block that it belongs to was. */
  readonly cut: boolean;
  /** It was put in because the question had to be asked again; its time is not counted against the minutes. */
  readonly again: boolean;
}

/** What time moves. */
export type Going =
  | { readonly kind: 'preparing'; readonly into: Milliseconds }
  | { readonly kind: 'steps' }
  /** Hands rest on the baby and the step waits: after a small sign, or until hands are back from a pause. */
  | { readonly kind: 'still'; readonly into: Milliseconds; readonly after: 'sign' | 'pause' }
  | { readonly kind: 'soft-ending'; readonly into: Milliseconds };

export type Stage =
  | Going
  | { readonly kind: 'paused'; readonly since: Instant; readonly because: PauseCause; readonly under: Going }
  /** A fresh verdict is needed. */
  | { readonly kind: 'asking'; readonly under: Going }
  /** The baby cries: no strokes. */
  | { readonly kind: 'comfort'; readonly under: Going }
  | { readonly kind: 'over' };

export const PAUSE_CAUSES = ['touch', 'hidden', 'reopened', 'help', 'asked'] as const;
export type PauseCause = (typeof PAUSE_CAUSES)[number];

/** Factors on the seconds of a stroke. */
export const PACES = [1, 1.25, 1.5] as const;
export type Pace = (typeof PACES)[number];

export interface SessionClock {
  readonly started: Instant;
  /** Of the last event. */
  readonly last: Instant;
  /** The latest that was ever told: a clock that runs back makes no verdict young again. [T9] */
  readonly latest: Instant;
  /** Milliseconds of the routine that have gone by, and of these on the tummy. Pauses and waiting are not in them. */
  readonly ran: Milliseconds;
  readonly prone: Milliseconds;
  /** Milliseconds paused since the last verdict. */
  readonly paused: Milliseconds;
}

export interface StrokeDone {
  readonly step: string;
  readonly stroke: StrokeId;
  readonly side: Side;
  readonly milliseconds: Milliseconds;
}

export const SIGNS = ['subtle', 'strong', 'crying', 'asleep', 'no'] as const;
/** What the baby says: a small sign, a clear one, tears, sleep, or a turned head as answer to the question. */
export type Sign = (typeof SIGNS)[number];

export interface Signs {
  readonly last: Sign | null;
  /** Value of `clock.ran` at the last small sign. */
  readonly subtleAt: Milliseconds | null;
  /** A stop sign was noted: from now on silence is no yes. [T12] */
  readonly stop: boolean;
  readonly dozed: boolean;
}
