import type { Aim, Book } from '../vocabulary/book.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import { rowAt } from './age.ts';

/** The goal as the tables name it. */
export function aimOf(situation: Situation): Aim {
  return situation.goal ?? 'none';
}

/**
 * The worth of a stroke in whole thousandths, for goal, age, liking and learning. [P22]
 *
 * Whole numbers, so that sums do not depend on the order in which they are made. Nothing that the baby dislikes
 * is worth anything. [P21]
 */
export function strokeWorth(stroke: StrokeId, situation: Situation, days: number, book: Book): number {
  if (situation.disliked.includes(stroke)) return 0;
  const { worth, byAge } = book.routines;
  const forAge = rowAt(byAge, days)?.factor[stroke] ?? 1;
  return thousandths((worth[aimOf(situation)][stroke] ?? 0) * forAge * likingOf(stroke, situation, book));
}

/** Worth as a whole number of thousandths. */
export function thousandths(worth: number): number {
  return Math.round(1000 * worth);
}

function likingOf(stroke: StrokeId, situation: Situation, book: Book): number {
  const { liked, learned, learnedAlready } = book.routines.liking;
  const known = situation.goal === 'learn' ? learnedAlready : learned;
  return (situation.liked.includes(stroke) ? liked : 1) * (situation.learned.includes(stroke) ? known : 1);
}

/** The factor on the stroke that comes `rank` strokes after the worthiest of its stop. */
export function fadingAt(rank: number, fading: readonly number[]): number {
  return rank === 0 ? 1 : (fading[rank - 1] ?? fading.at(-1) ?? 1);
}
