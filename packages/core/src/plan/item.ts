import type { NonEmpty } from '../base/non-empty.ts';
import type { Side, Stroke } from '../vocabulary/stroke.ts';

/** A stroke on the sides that are left to do. */
export interface Doing {
  readonly stroke: Stroke;
  readonly sides: NonEmpty<Side>;
}

/** How often each stroke of an item is done, and what that takes and adds. */
export interface Manner {
  readonly repetitions: readonly number[];
  readonly seconds: number;
  /** Whole thousandths on top of the item's worth. */
  readonly adds: number;
}

/** What can be chosen or passed over as a whole: one stroke, or a block of strokes. [P5] */
export interface Item {
  readonly doings: NonEmpty<Doing>;
  /** Whole thousandths, above 0. */
  readonly worth: number;
  readonly manners: readonly Manner[];
  /** What its choice makes true; see `MARK`. */
  readonly marks: number;
}

/** What a choice can make true, as bits. Each can only help, so a plan with more of them is never worse off. */
export const MARK = { opened: 1, heart: 2, readyForLap: 4, firstPart: 8 } as const;
