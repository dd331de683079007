import type { Known } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Step } from '../vocabulary/routine.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Stroke, StrokeId } from '../vocabulary/stroke.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

/** The laws that any routine can be held to, ours or a carer's own; SPEC.md says them in words. */
export type RoutineLaw =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4'
  | 'P5'
  | 'P6'
  | 'P7'
  | 'P8'
  | 'P9'
  | 'P10'
  | 'P11'
  | 'P12'
  | 'P13'
  | 'P14'
  | 'P15'
  | 'P16'
  | 'P17'
  | 'P23'
  | 'P24';

/** A law that is broken, and the step (from 0) where it shows; `null` where it is the whole that breaks it. */
export interface RoutineFault {
  readonly law: RoutineLaw;
  readonly step: number | null;
}

/** All that a routine is held against. */
export interface Court {
  readonly situation: Situation;
  readonly known: Known;
  readonly verdict: Verdict;
  readonly book: Book;
}

/** A step that strokes the baby, and where in the routine it stands. */
export interface StrokeStep {
  readonly at: number;
  readonly step: Step;
  readonly stroke: Stroke;
}

/** The steps that stroke the baby. What the book does not hold is no stroke; P13 finds it. */
export function strokeSteps(steps: readonly Step[], book: Book): readonly StrokeStep[] {
  return steps.flatMap((step, at) => {
    const stroke = book.strokes.find(({ id }) => id === step.stroke);
    return stroke ? [{ at, step, stroke }] : [];
  });
}

/** The strokes of a routine, each once, in the order in which they are begun. */
export function strokeOrder(strokes: readonly StrokeStep[]): readonly StrokeId[] {
  return [...new Set(strokes.map(({ stroke }) => stroke.id))];
}

/** One fault for each step that is found wrong. */
export function faults(law: RoutineLaw, wrong: readonly { readonly at: number }[]): readonly RoutineFault[] {
  return wrong.map(({ at }) => ({ law, step: at }));
}
