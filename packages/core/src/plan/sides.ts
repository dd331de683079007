import { isNonEmpty, type NonEmpty } from '../base/non-empty.ts';
import type { Side, Stroke } from '../vocabulary/stroke.ts';
import type { LeftOut } from '../vocabulary/verdict.ts';

/**
 * The sides on which a stroke may be done, left first; `null` where it may not be done at all. [P3] [P13]
 *
 * A stroke that takes both sides at once is not done by half: one side left out takes it away.
 */
export function sidesLeft(stroke: Stroke, leftOut: readonly LeftOut[]): NonEmpty<Side> | null {
  const taken = leftOut.filter((entry) => entry.stroke === stroke.id);
  if (taken.length === 0) return sidesOf(stroke);
  if (stroke.sided !== 'each-side' || taken.some((entry) => entry.side === undefined)) return null;
  const sides = sidesOf(stroke).filter((side) => !taken.some((entry) => entry.side === side));
  return isNonEmpty(sides) ? sides : null;
}

function sidesOf(stroke: Stroke): NonEmpty<Side> {
  switch (stroke.sided) {
    case 'each-side':
      return ['left', 'right'];
    case 'both-at-once':
      return ['both'];
    case 'none':
      return ['none'];
  }
}
