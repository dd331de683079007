import type { Instant, Milliseconds } from '../base/instant.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Side, Stroke, StrokeId } from '../vocabulary/stroke.ts';

/** One stroke on one side, for a doll or a rolled towel: there is no baby here, so there is no verdict either. */
export interface DollStep {
  readonly stroke: StrokeId;
  readonly side: Side;
  readonly repetitions: number;
  /** Of all repetitions together. */
  readonly seconds: number;
}

/** A practice that goes on: plain data, never kept. */
export interface DollRun {
  readonly steps: readonly DollStep[];
  /** Which of the steps, from 0; as many as there are steps when all are done. */
  readonly at: number;
  readonly into: Milliseconds;
  readonly going: boolean;
  /** Of the last event. */
  readonly last: Instant;
  /** Which steps were done to their end, counted from 0. */
  readonly done: readonly number[];
}

export type DollEvent = {
  readonly kind: 'tick' | 'pause' | 'resume' | 'skip' | 'again';
  readonly at: Instant;
};

/** What a screen shows of it. */
export interface DollView {
  readonly step: DollStep | null;
  readonly next: DollStep | null;
  readonly phase: 'changing' | 'stroking' | 'paused' | 'over';
  /** The repetition that goes on, from 1; and where in it the hands are, 0 up to but not 1. */
  readonly repetition: number;
  readonly cycle: number;
  /** 0 to 1. */
  readonly progress: number;
}

/** Time to move the hands before each step, in milliseconds. */
const CHANGE: Milliseconds = 4000;
/** What nobody saw is a pause. [L12] */
const JUMP: Milliseconds = 5000;
/** A practice is short: no stroke more often than this. */
const MOST_REPETITIONS = 3;

/** The steps for some strokes: each on each of its sides, left first. [L11] */
export function dollSteps(strokes: readonly StrokeId[], book: Book): readonly DollStep[] {
  const held = strokes.flatMap((id) => book.strokes.find((stroke) => stroke.id === id) ?? []);
  return held.flatMap((stroke) => {
    const repetitions = Math.min(stroke.repetitions.usual, MOST_REPETITIONS);
    return sidesOf(stroke).map((side) => ({
      stroke: stroke.id,
      side,
      repetitions,
      seconds: repetitions * stroke.seconds,
    }));
  });
}

function sidesOf({ sided }: Stroke): readonly Side[] {
  if (sided === 'each-side') return ['left', 'right'];
  return [sided === 'both-at-once' ? 'both' : 'none'];
}

/** A practice that begins now. */
export function beginDoll(steps: readonly DollStep[], at: Instant): DollRun {
  return { steps, at: 0, into: 0, going: true, last: at, done: [] };
}

/** The practice after something happened. [L11] [L12] */
export function stepDoll(run: DollRun, { kind, at }: DollEvent): DollRun {
  const gone = at - run.last;
  const now = { ...run, last: at };
  const unseen = gone > JUMP;
  const moved = run.going && gone > 0 && !unseen ? onwards(now, run.into + gone) : now;
  const stopped = run.going && unseen ? { ...moved, going: false } : moved;
  switch (kind) {
    case 'tick':
      return stopped;
    case 'pause':
      return { ...stopped, going: false };
    case 'resume':
      return { ...stopped, going: true };
    case 'skip':
      return isOver(stopped) ? stopped : { ...stopped, at: stopped.at + 1, into: 0 };
    case 'again':
      return { ...stopped, into: 0 };
  }
}

/** Lets the time run over the steps; what is done to its end is noted. */
function onwards(run: DollRun, into: Milliseconds): DollRun {
  const step = run.steps[run.at];
  if (!step) return { ...run, into: 0 };
  const lasts = lengthOf(step);
  if (into < lasts) return { ...run, into };
  return onwards({ ...run, at: run.at + 1, into: 0, done: [...run.done, run.at] }, into - lasts);
}

const lengthOf = ({ seconds }: DollStep): Milliseconds => CHANGE + seconds * 1000;

const isOver = ({ steps, at }: DollRun): boolean => at >= steps.length;

/** The practice as it is at a moment. [L11] */
export function dollView(told: DollRun, at: Instant): DollView {
  const run = stepDoll(told, { kind: 'tick', at });
  const step = run.steps[run.at] ?? null;
  const behind = run.steps.reduce((sum, one, index) => sum + (index < run.at ? lengthOf(one) : 0), run.into);
  const whole = run.steps.reduce((sum, one) => sum + lengthOf(one), 0);
  const repeated = step ? Math.max(0, run.into - CHANGE) / ((step.seconds * 1000) / step.repetitions) : 0;
  return {
    step,
    next: run.steps[run.at + 1] ?? null,
    phase: phaseOf(run),
    repetition: step ? Math.min(step.repetitions, Math.floor(repeated) + 1) : 0,
    cycle: repeated % 1,
    progress: whole === 0 ? 1 : behind / whole,
  };
}

function phaseOf(run: DollRun): DollView['phase'] {
  if (isOver(run)) return 'over';
  if (!run.going) return 'paused';
  return run.into < CHANGE ? 'changing' : 'stroking';
}

/** The strokes of which every step was done to its end, each once. [L13] */
export function practisedOn({ steps, done }: DollRun): readonly StrokeId[] {
  const strokes = [...new Set(steps.map(({ stroke }) => stroke))];
  return strokes.filter((stroke) => steps.every((step, at) => step.stroke !== stroke || done.includes(at)));
}
