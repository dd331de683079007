import type { Item, Manner } from './item.ts';

/** One item, done in one manner. */
export interface Pick {
  readonly item: Item;
  readonly manner: Manner;
}

/** A part of a routine: what it takes, what it is worth, what it makes true, and how many strokes or stops it holds. */
export interface Draft {
  /** Whole seconds. */
  readonly seconds: number;
  /** Whole thousandths. */
  readonly value: number;
  /** Bits of `MARK`. */
  readonly marks: number;
  readonly count: number;
  /** The shorter draft that this one goes on from, and what it adds; `null` for the blank one. */
  readonly from: From | null;
}

interface From {
  readonly before: Draft;
  readonly adds: Pick | Draft;
}

/** Nothing chosen yet. */
export const BLANK: Draft = { seconds: 0, value: 0, marks: 0, count: 0, from: null };

/** All that was chosen on the way to a draft, in order. */
export function picksOf({ from }: Draft): readonly Pick[] {
  if (from === null) return [];
  return [...picksOf(from.before), ...('item' in from.adds ? [from.adds] : picksOf(from.adds))];
}

/** What decides between two drafts. */
export type Merit = Omit<Draft, 'from'>;

/**
 * Whether one draft is never worse than another that takes as long or longer. [P22]
 *
 * It is worth as much, makes as much true and holds no more, so whatever may be added to the other may be added to it,
 * and the best whole is never lost.
 */
export function neverWorse(a: Omit<Merit, 'seconds'>, b: Omit<Merit, 'seconds'>): boolean {
  return a.value >= b.value && a.count <= b.count && (a.marks & b.marks) === b.marks;
}
