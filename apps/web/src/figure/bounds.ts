import type { Mark, Placement, Point } from '@warmhands/core/figure';

/** A rectangle of the picture, in picture units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From a mark's own place to the picture's. */
type Put = (point: Point) => Point;

/**
 * The rectangle that marks keep to, with the thickness of their lines; a little larger where they curve.
 *
 * So that a layer is no larger than what it shows: an empty stage-wide one costs as much as a full one. [W40]
 */
export function boundsOf(marks: readonly Mark[]): Area {
  const points = marks.flatMap((mark) => cornersOf(mark, (point) => point));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: most(xs) - x, height: most(ys) - y };
}

/** What two rectangles share. */
export function within(area: Area, other: Area): Area {
  const [x, y] = [Math.max(area.x, other.x), Math.max(area.y, other.y)];
  const [right, low] = [
    Math.min(area.x + area.width, other.x + other.width),
    Math.min(area.y + area.height, other.y + other.height),
  ];
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, low - y) };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

function cornersOf(mark: Mark, put: Put): readonly Point[] {
  switch (mark.kind) {
    case 'group': {
      const { place } = mark;
      const inside: Put = place ? (point) => put(placedBy(place, point)) : put;
      return mark.marks.flatMap((one) => cornersOf(one, inside));
    }
    case 'path':
      return around(pathPoints(mark.d), lineOf(mark), put);
    case 'ellipse':
      return around([mark.at], Math.max(mark.rx, mark.ry) + lineOf(mark), put);
    case 'rect':
      return around([mark.at], Math.hypot(mark.width, mark.height) / 2 + lineOf(mark), put);
    case 'text':
      return around([mark.at], mark.size * mark.text.length + lineOf(mark), put);
  }
}

function lineOf({ line, thick = 1 }: { readonly line?: unknown; readonly thick?: number }): number {
  return line === undefined ? 0 : thick / 2;
}

/** The corners of the rectangle round points, so much wider on each side. */
function around(points: readonly Point[], more: number, put: Put): readonly Point[] {
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, low] = [least(xs) - more, most(xs) + more, least(ys) - more, most(ys) + more];
  return [put([left, top]), put([right, top]), put([left, low]), put([right, low])];
}

function placedBy({ x, y, angle, sx, sy }: Placement, [px, py]: Point): Point {
  const turned = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  return [x + px * sx * cos - py * sy * sin, y + px * sx * sin + py * sy * cos];
}

/** Points of a path and the points that pull its curves: all of it lies among them. */
function pathPoints(d: string): readonly Point[] {
  const points: Point[] = [];
  let [pen, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, letter = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const each = POINTS_OF[letter.toUpperCase()];
    if (each === undefined) throw new Error(`a path goes by ${letter}`);
    if (each === 0) pen = start;
    const counted = letter !== letter.toUpperCase();
    for (let at = 0; at + 1 < values.length; at += 2 * each) {
      const from = pen;
      for (let point = at; point < at + 2 * each; point += 2) {
        const [x, y] = [values[point] ?? 0, values[point + 1] ?? 0];
        pen = counted ? [from[0] + x, from[1] + y] : [x, y];
        points.push(pen);
      }
    }
    if (letter === 'M' || letter === 'm') start = pen;
  }
  return points;
}

/** How many points each command of a path takes at a time. */
const POINTS_OF: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };
