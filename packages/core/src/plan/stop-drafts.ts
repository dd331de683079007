import type { Stop } from '../vocabulary/book.ts';
import { BLANK, type Draft, type Merit } from './draft.ts';
import { type Item, MARK, type Manner } from './item.ts';
import { itemsAt, type Request } from './items.ts';
import { merged } from './merged.ts';
import { aimOf, fadingAt, thousandths } from './stroke-worth.ts';

/**
 * Every way to do a stop that no other way beats, the blank one first. [P22]
 *
 * The items are tried from the worthiest down, so that the n-th one chosen is the n-th worthiest of the choice and
 * its factor is known. Small parts are left away where no limb stroke opens the stop.
 */
export function stopDrafts(stop: Stop, request: Request, budget: number): readonly Draft[] {
  const items = itemsAt(stop, request);
  const most = request.book.routines.atMost[aimOf(request.situation)].strokes;
  const bounds = { request, budget, most };
  const drafts = items
    .toSorted((a, b) => b.worth - a.worth)
    .reduce<readonly Draft[]>((so, item) => withItem(so, item, bounds), [BLANK]);
  const mustOpen = items.some((item) => item.marks & MARK.opened);
  return drafts.filter((draft) => !mustOpen || draft.count === 0 || draft.marks & MARK.opened).map(asOneStop);
}

interface Bounds {
  readonly request: Request;
  readonly budget: number;
  readonly most: number;
}

function withItem(drafts: readonly Draft[], item: Item, { request, budget, most }: Bounds): readonly Draft[] {
  const open = drafts.filter(({ count }) => count < most);
  const longer = item.manners.map((manner) =>
    open
      .filter(({ seconds }) => seconds + manner.seconds <= budget)
      .map((before) => ({ ...merit(before, item, manner, request), from: { before, adds: { item, manner } } })),
  );
  return merged([drafts, ...longer]);
}

function merit(draft: Draft, item: Item, manner: Manner, { book }: Request): Merit {
  const { fading, unrest } = book.routines;
  const gains = Math.round((item.worth + manner.adds) * fadingAt(draft.count, fading));
  const takes = draft.count > 0 ? thousandths(unrest.stroke) : 0;
  return {
    seconds: draft.seconds + manner.seconds,
    value: draft.value + gains - takes,
    marks: draft.marks | item.marks,
    count: draft.count + 1,
  };
}

/** From here on only stops are counted, and what opened this one says nothing about the next. */
function asOneStop(draft: Draft): Draft {
  return { ...draft, marks: draft.marks & ~MARK.opened, count: Math.min(draft.count, 1) };
}
