import { distance, type Point } from '../point.ts';

/**
 * The discrete Fréchet distance of two lines: the shortest leash by which two can walk them, each from its start to its
 * end and neither ever back (Eiter and Mannila, 1994).
 *
 * Costs the product of their numbers of points.
 */
export function frechet(a: readonly Point[], b: readonly Point[]): number {
  let row: readonly number[] = [];
  for (const [index, point] of a.entries()) row = nextRow(row, point, b, index === 0);
  return row.at(-1) ?? Number.POSITIVE_INFINITY;
}

/** The leash needed to bring one to this point and the other to each of its own. */
function nextRow(before: readonly number[], point: Point, b: readonly Point[], first: boolean): readonly number[] {
  const row: number[] = [];
  for (const [index, other] of b.entries()) {
    const from = [
      before[index] ?? Number.POSITIVE_INFINITY,
      before[index - 1] ?? Number.POSITIVE_INFINITY,
      row[index - 1] ?? Number.POSITIVE_INFINITY,
    ];
    const needed = first && index === 0 ? 0 : Math.min(...from);
    row.push(Math.max(distance(point, other), needed));
  }
  return row;
}
