import { add, mix, type Point } from '../point.ts';

/** The lines of a path's data as points: the ends of its pieces, and points between on each curve. */
export function pathPoints(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let pen: Point = [0, 0];
  for (const [, command = '', text = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const points = pairs((text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number));
    if (command === 'M') lines.push([]);
    for (const group of grouped(points, SIZES[command] ?? 1)) {
      const corners = command === 'c' ? group.map((point) => add(pen, point)) : group;
      lines.at(-1)?.push(...onCurve([pen, ...corners]));
      pen = corners.at(-1) ?? pen;
    }
  }
  return lines.filter((line) => line.length > 1);
}

/** How many points a piece has after the one where the pen is. */
const SIZES: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, c: 3 };

function pairs(values: readonly number[]): readonly Point[] {
  return values.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, values[index + 1] ?? 0]] : []));
}

function grouped(points: readonly Point[], size: number): readonly (readonly Point[])[] {
  return Array.from({ length: Math.floor(points.length / size) }, (_, index) =>
    points.slice(index * size, (index + 1) * size),
  );
}

// De Casteljau: between the corners, between those, and so on, until one point is left.
function onCurve(corners: readonly Point[]): readonly Point[] {
  const last = corners.at(-1) ?? [0, 0];
  if (corners.length < 3) return [last];
  return [0.25, 0.5, 0.75].map((share) => pointAt(corners, share)).concat([last]);
}

function pointAt(corners: readonly Point[], share: number): Point {
  const [first] = corners;
  if (corners.length === 1 && first !== undefined) return first;
  return pointAt(
    corners.slice(1).map((point, index) => mix(corners[index] ?? point, point, share)),
    share,
  );
}
