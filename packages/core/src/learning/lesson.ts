import type { Instant } from '../base/instant.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import { familiarity, learned } from './familiarity.ts';
import type { Practised } from './practised.ts';

/** A lesson as this room needs to know it. */
export interface LessonStrokes<Id extends string = string> {
  readonly id: Id;
  /** What is practised, in order. */
  readonly strokes: readonly StrokeId[];
  /** What its first massage may hold, in order. */
  readonly session: readonly StrokeId[];
  /** Whole minutes of that massage at most. */
  readonly minutes: number;
}

/** How many strokes of a lesson are known, and of how many. */
export interface LessonStanding {
  readonly known: number;
  readonly of: number;
}

/** How far a lesson is. */
export function standingOf(lesson: LessonStrokes, times: readonly Practised[], now: Instant): LessonStanding {
  return { known: learned(lesson.strokes, times, now).length, of: lesson.strokes.length };
}

/** The lesson to offer: the first that is not all known, else the least familiar. Any other is as free. [L9] */
export function nextLesson<L extends LessonStrokes>(
  lessons: readonly [L, ...L[]],
  times: readonly Practised[],
  now: Instant,
): L {
  const open = lessons.find((lesson) => standingOf(lesson, times, now).known < lesson.strokes.length);
  if (open) return open;
  const mean = ({ strokes }: L): number =>
    strokes.reduce((sum, stroke) => sum + familiarity(stroke, times, now), 0) / strokes.length;
  return lessons.reduce((least, lesson) => (mean(lesson) < mean(least) ? lesson : least), lessons[0]);
}
