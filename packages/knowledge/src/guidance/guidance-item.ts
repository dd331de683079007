import type { Basis, StrokeId } from '@warmhands/core';
import type { SourceId } from '../sources/source-ids.ts';

/** When a piece of guidance is wanted. */
export const MOMENTS = ['preparation', 'stroke', 'session', 'after', 'help'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A line of an article, or a page, that says the same. */
export interface GuidancePlace {
  readonly source: SourceId;
  readonly place?: string;
}

/** What should be known or done and that no rule can decide. Its words stand under the same id. [K40] */
export interface GuidanceItem {
  readonly id: string;
  readonly moment: Moment;
  /** `reasoned`: ours; a source named beside it holds only a part. */
  readonly basis: Basis;
  readonly sources: readonly GuidancePlace[];
  /** The strokes that it goes with; absent: all, or none in particular. */
  readonly strokes?: readonly StrokeId[];
  /** It matters only where something is put on the skin. */
  readonly withProduct?: true;
  /** Year and month of the reading, `YYYY-MM`. */
  readonly checkedOn: '2026-11';
}

/** A line of the first article. */
export function one(place: `L${number}`): GuidancePlace {
  return { source: 'article-1', place };
}

/** A line of the second article. */
export function two(place: `L${number}`): GuidancePlace {
  return { source: 'article-2', place };
}
