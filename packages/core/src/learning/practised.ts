import type { Instant } from '../base/instant.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';

/** On what a stroke was done: a line on the picture, a doll, or a baby. */
export const HOWS = ['trace', 'doll', 'baby'] as const;
export type How = (typeof HOWS)[number];

export const PART_MARKS = ['good', 'nearly', 'not-yet'] as const;
/** How one part of a drawn line was. */
export type PartMark = (typeof PART_MARKS)[number];

/** One time that a stroke was done or practised. */
export interface Practised {
  readonly stroke: StrokeId;
  readonly at: Instant;
  readonly how: How;
  /** Of a drawn line: its parts, each by its own name. */
  readonly parts?: Readonly<Record<string, PartMark>>;
}
