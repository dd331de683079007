import type { Basis, StrokeId } from '@warmhands/core';
import type { LessonStrokes } from '@warmhands/core/learning';
import type { CueId } from '../guidance/cues.ts';
import type { GuidancePlace } from '../guidance/guidance-item.ts';

/** The five lessons, in the order in which classes teach the parts of the body. */
export const LESSON_IDS = ['legs-and-feet', 'tummy', 'chest-arms-hands', 'head-and-back', 'whole-body'] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** One week of the path. Its words stand under the same id. [K80] */
export interface Lesson extends LessonStrokes<LessonId> {
  /** The picture that stands for it. */
  readonly picture: StrokeId;
  /** What to look for while hands are at this part: signs to go on, to slow down and to stop. */
  readonly look: readonly CueId[];
  readonly basis: Basis;
  readonly sources: readonly GuidancePlace[];
  readonly checkedOn: '2026-11';
}
