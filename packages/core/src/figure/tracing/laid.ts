import { add, clamp, mix, type Point, subtract } from '../point.ts';
import { middleOf } from './trace.ts';
import type { Way } from './way.ts';

/** Where a point of a trace is beside a way. */
export interface Beside {
  /** Along the way, in steps of its line: 0 at its start. */
  readonly along: number;
  /** How far from it, in picture units. */
  readonly off: number;
  /** The nearest point of the way. */
  readonly on: Point;
}

/** A trace laid over a way. */
export interface Laid {
  readonly points: readonly Point[];
  readonly beside: readonly Beside[];
}

/** A trace laid over the way as well as it can be. Every eighth point is enough to choose by. */
export function laidOver(points: readonly Point[], way: Way): Laid {
  const few = points.filter((_, index) => index % 8 === 0);
  const tried = offsetsOf(points, way).map((offset) => ({ offset, off: meanOff(laidBy(few, offset, way)) }));
  const best = tried.reduce((one, other) => (other.off < one.off - 1e-6 ? other : one));
  return laidBy(points, best.offset, way);
}

/** Of two the one that lies nearer the way, when so much (picture units) is granted to the other; in a tie the first. */
export function better(one: Laid, other: Laid, granted = 0): Laid {
  return meanOff(other) < meanOff(one) + granted - 1e-6 ? other : one;
}

/** A trace where the finger left it. */
export function laidBy(points: readonly Point[], offset: Point, way: Way): Laid {
  const moved = points.map((point) => add(point, offset));
  return { points: moved, beside: moved.map((point) => besideOf(point, way.line)) };
}

/** How far a trace lies from a way on the whole, in picture units. */
export function meanOff({ beside }: Laid): number {
  return beside.reduce((sum, { off }) => sum + off, 0) / beside.length;
}

/** Not moved at all, start on start, start on end, end on end, end on start, or middle on middle. */
function offsetsOf(points: readonly Point[], { line, round }: Way): readonly Point[] {
  const [start, end] = endsOf(points);
  const [from, to] = endsOf(line);
  const middle = subtract(middleOf(line), middleOf(points));
  const still: Point = [0, 0];
  if (round) return [still, middle];
  return [still, subtract(from, start), subtract(to, start), subtract(to, end), subtract(from, end), middle];
}

function endsOf(points: readonly Point[]): readonly [Point, Point] {
  return [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
}

/** The nearest point of a line. It is asked for thousands of times a trace, so nothing is made on the way. */
function besideOf(point: Point, line: readonly Point[]): Beside {
  let [nearest, along] = [Number.POSITIVE_INFINITY, 0];
  for (let index = 0; index + 1 < line.length; index += 1) {
    const [from, to] = [line[index] ?? point, line[index + 1] ?? point];
    const share = shareOf(point, from, to);
    const [x, y] = [from[0] + (to[0] - from[0]) * share - point[0], from[1] + (to[1] - from[1]) * share - point[1]];
    const square = x * x + y * y;
    if (square < nearest) [nearest, along] = [square, index + share];
  }
  const step = Math.min(Math.floor(along), line.length - 2);
  const [from, to] = [line[step] ?? point, line[step + 1] ?? point];
  return { along, off: Math.sqrt(nearest), on: mix(from, to, along - step) };
}

function shareOf(point: Point, from: Point, to: Point): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const square = x * x + y * y;
  return square === 0 ? 0 : clamp((x * (point[0] - from[0]) + y * (point[1] - from[1])) / square);
}
