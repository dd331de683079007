import type { Scene } from '@warmhands/core/figure';

/** Just before a touch ends: at its very end the hand is on its way back already. */
const BEFORE_END = 0.001;

/**
 * The moments of a cycle that tell the whole stroke without moving: start, middle and end of each touch. [W42]
 *
 * Phases from 0 to 1, in order, the first always 0. Where no hand slides: the quarters of a cycle that moves a limb, or
 * the start alone.
 */
export function keyPhases({ tracks, choreography }: Scene): readonly number[] {
  const moves = choreography.motion !== undefined || choreography.hands.some(({ does }) => does === 'pat');
  const told =
    tracks.length > 0
      ? tracks.flatMap(({ phase: [from, to] }) => [from, (from + to) / 2, to - BEFORE_END])
      : moves
        ? [0.25, 0.5, 0.75]
        : [];
  return [...new Set([0, ...told])].sort((a, b) => a - b);
}

/** The key frame that stands at a phase: the last that has begun. */
export function keyAt(keys: readonly number[], phase: number): number {
  return keys.findLast((key) => key <= phase) ?? 0;
}
