import type { Item, Manner } from './item.ts';

/** Choices made so far, the last one first. */
export interface Picks {
  readonly item: Item;
  readonly manner: Manner;
  readonly before: Picks | null;
}

/** A part of a routine: what it takes, what it is worth, what it makes true, and how many strokes or stops it holds. */
export interface Draft {
  readonly seconds: number;
  /** Whole thousandths. */
  readonly value: number;
  readonly marks: number;
  readonly count: number;
  readonly picks: Picks | null;
}

/** Nothing chosen yet. */
export const BLANK: Draft = { seconds: 0, value: 0, marks: 0, count: 0, picks: null };

/**
 * The drafts that no other beats. [P22]
 *
 * A draft is beaten by one that takes no longer, is worth as much, makes as much true and holds no more: whatever may
 * be added to the beaten one may be added to the other. So the best whole is never lost. Of equals the first stays.
 */
export function unbeaten(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const bests: { readonly marks: number; readonly count: number; value: number }[] = [];
  for (const draft of drafts.toSorted((a, b) => a.seconds - b.seconds || b.value - a.value)) {
    if (bests.some((best) => beats(best, draft))) continue;
    kept.push(draft);
    const same = bests.find((best) => best.marks === draft.marks && best.count === draft.count);
    if (same) same.value = draft.value;
    else bests.push({ marks: draft.marks, count: draft.count, value: draft.value });
  }
  return kept;
}

type Merit = Pick<Draft, 'marks' | 'count' | 'value'>;

function beats(best: Merit, draft: Merit): boolean {
  return best.value >= draft.value && best.count <= draft.count && (best.marks & draft.marks) === draft.marks;
}
