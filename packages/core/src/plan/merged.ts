import { type Draft, neverWorse } from './draft.ts';

/** Merges lists of drafts, each the shortest first, into one without those that another beats. [P22] */
export function merged(lists: readonly (readonly Draft[])[]): readonly Draft[] {
  const heads = lists.map(() => 0);
  const kept: Draft[] = [];
  const bests: { readonly marks: number; readonly count: number; value: number }[] = [];
  for (let next = shortest(lists, heads); next !== undefined; next = shortest(lists, heads)) {
    const draft = next;
    if (bests.some((best) => neverWorse(best, draft))) continue;
    kept.push(draft);
    const same = bests.find((best) => best.marks === draft.marks && best.count === draft.count);
    if (same) same.value = draft.value;
    else bests.push({ marks: draft.marks, count: draft.count, value: draft.value });
  }
  return kept;
}

/** Takes the shortest of the first drafts, and of equally short ones the most worth; of equals the earlier list's. */
function shortest(lists: readonly (readonly Draft[])[], heads: number[]): Draft | undefined {
  let from = -1;
  let found: Draft | undefined;
  for (let at = 0; at < lists.length; at += 1) {
    const draft = lists[at]?.[heads[at] ?? 0];
    if (!draft || (found && !before(draft, found))) continue;
    from = at;
    found = draft;
  }
  if (from >= 0) heads[from] = (heads[from] ?? 0) + 1;
  return found;
}

function before(a: Draft, b: Draft): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.value > b.value);
}
