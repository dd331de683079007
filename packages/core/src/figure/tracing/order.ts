import { type Mark, markOf } from './parts.ts';
import { type SequenceStroke, TUMMY_SEQUENCE } from './tummy-sequence.ts';

/** In which order the strokes of a row were done. [R21] [R22] */
export interface Order {
  readonly mark: Mark;
  /** What was done, repeats taken together. */
  readonly done: readonly SequenceStroke[];
  /** What was not done at all. */
  readonly missing: readonly SequenceStroke[];
  /** What was done, but at another place of the row. */
  readonly misplaced: readonly SequenceStroke[];
}

/** Judges the order of what was done; what was known as no stroke has no place in it. */
export function orderOf(known: readonly (SequenceStroke | null)[]): Order {
  const named = known.filter((stroke) => stroke !== null);
  const done = named.filter((stroke, index) => stroke !== named[index - 1]);
  const inOrder = longestInOrder(done);
  const missing = TUMMY_SEQUENCE.filter((stroke) => !done.includes(stroke));
  const misplaced = TUMMY_SEQUENCE.filter((stroke) => done.includes(stroke) && !inOrder.includes(stroke));
  const off = Math.max(missing.length + misplaced.length, done.length - inOrder.length);
  return { mark: markOf(off, 0, 1), done, missing, misplaced };
}

/** The most strokes of what was done that stand in the order of the row, others left aside. */
function longestInOrder(done: readonly SequenceStroke[]): readonly SequenceStroke[] {
  const best: (readonly SequenceStroke[])[] = [];
  for (const [index, stroke] of done.entries()) {
    const place = TUMMY_SEQUENCE.indexOf(stroke);
    const before = best
      .slice(0, index)
      .filter((row) => TUMMY_SEQUENCE.indexOf(row.at(-1) ?? stroke) < place)
      .reduce<readonly SequenceStroke[]>((longest, row) => (row.length > longest.length ? row : longest), []);
    best.push([...before, stroke]);
  }
  return best.reduce<readonly SequenceStroke[]>((longest, row) => (row.length > longest.length ? row : longest), []);
}
