import type { Stroke } from '@warmhands/core';
import { allLessons, allStrokes, type Lesson } from '@warmhands/knowledge';
import { hrefOf } from '../../platform/route.ts';
import { traceable } from './traceable.ts';

/** The lesson that a stroke is traced for, as the address names it in its third part. */
export function lessonOf(id: string | undefined): Lesson | null {
  return allLessons.find((lesson) => lesson.id === id) ?? null;
}

/** Where a stroke is traced, for its lesson where there is one. */
export function hrefOfTrace(id: string, lesson: Lesson | null): string {
  return lesson ? hrefOf('trace', id, lesson.id) : hrefOf('trace', id);
}

/** Where tracing leads back to: the lesson, else the page of the stroke, else all of them. [W70] */
export function hrefBack(lesson: Lesson | null, ...stroke: readonly string[]): string {
  return lesson ? hrefOf('practice', lesson.id) : hrefOf('strokes', ...stroke);
}

/** The next stroke with a line to trace, of the lesson or of the book. */
export function nextToTrace(stroke: Stroke, lesson: Lesson | null): Stroke | undefined {
  const after = allStrokes.slice(allStrokes.indexOf(stroke) + 1);
  return after.find((one) => traceable(one) && (lesson?.strokes.includes(one.id) ?? true));
}
