import type { Point, Scene, Track } from '@warmhands/core/figure';

/** Just before a touch ends: at its very end the hand is on its way back already. */
const BEFORE_END = 0.001;

/** Shares of a touch: a line is told by start, middle and end, a round by its quarters. */
const LINE = [0, 0.5, 1] as const;
const ROUND = [0, 0.25, 0.5, 0.75] as const;

/**
 * The moments of a cycle that tell the whole stroke without moving. [W42]
 *
 * Phases from 0 to 1, in order, the first always 0. Where no hand slides: the quarters of a cycle that moves a limb or
 * pats, or the start alone.
 */
export function keyPhases({ tracks, choreography }: Scene): readonly number[] {
  const moves = choreography.motion !== undefined || choreography.hands.some(({ does }) => does === 'pat');
  const told = tracks.length > 0 ? tracks.flatMap(keysOf) : moves ? [0.25, 0.5, 0.75] : [];
  return [...new Set([0, ...told])].sort((a, b) => a - b);
}

function keysOf({ phase: [from, to], points }: Track): readonly number[] {
  return (isRound(points) ? ROUND : LINE).map((share) => Math.min(from + (to - from) * share, to - BEFORE_END));
}

/** Comes back near to where it began, as seen against how far it went. */
function isRound(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const gap = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return gap(first, last) < 0.2 * Math.max(...points.map((point) => gap(first, point)));
}

/** The key frame that stands at a phase: the last that has begun. */
export function keyAt(keys: readonly number[], phase: number): number {
  return keys.findLast((key) => key <= phase) ?? 0;
}
