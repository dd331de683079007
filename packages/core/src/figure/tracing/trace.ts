import { failed, ok, type Result } from '../../base/result.ts';
import { evenly, wayLength } from '../curve.ts';
import { add, clamp, distance, type Point, times } from '../point.ts';

/** Where a finger was: in picture units, at a moment in milliseconds of any clock that only goes on. */
export interface TracePoint {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Which finger, where the device tells fingers apart. */
  readonly finger?: number;
}

/** Why a trace cannot be judged. `broken`: the point of that index is no point, or its moment lies before the last one. */
export type TraceFault =
  | { readonly kind: 'too-short' }
  | { readonly kind: 'two-fingers' }
  | { readonly kind: 'broken'; readonly index: number }
  | { readonly kind: 'no-movement' };

/** A trace that was read: smoothed as far as a finger trembles. */
export interface Drawn {
  /** 129 points at equal distances, in picture units. */
  readonly points: readonly Point[];
  /** How long the line is, in picture units. */
  readonly length: number;
  /** After how many milliseconds a share (0 to 1) of its length had been gone. */
  millisecondsAt(share: number): number;
}

const MOST_POINTS = 1024;
const PARTS = 128;

/** Reads a trace, thinned to what is needed. `size`: how far across the way is, by which a still finger is known. [R12] */
export function readTrace(trace: readonly TracePoint[], size: number): Result<Drawn, TraceFault> {
  const fault = faultOf(trace);
  if (fault) return failed(fault);
  const thin = thinned(trace);
  if (across(thin.map(pointOf)) < size * STILL) return failed({ kind: 'no-movement' });
  return ok(drawn(thin, size));
}

/** A finger that stays within this share of a way has not moved. */
const STILL = 0.12;

function faultOf(trace: readonly TracePoint[]): TraceFault | null {
  const [first] = trace;
  const last = trace.at(-1);
  if (first === undefined || last === undefined || trace.length < 2) return { kind: 'too-short' };
  const index = trace.findIndex((point, at) => isBroken(point, trace[at - 1] ?? point));
  if (index >= 0) return { kind: 'broken', index };
  if (trace.some(({ finger }) => finger !== first.finger)) return { kind: 'two-fingers' };
  return last.at > first.at ? null : { kind: 'broken', index: trace.length - 1 };
}

function isBroken({ x, y, at }: TracePoint, before: TracePoint): boolean {
  return !Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(at) || at < before.at;
}

/** At most so many points, the first and the last among them. */
function thinned(trace: readonly TracePoint[]): readonly TracePoint[] {
  if (trace.length <= MOST_POINTS) return trace;
  const step = (trace.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => trace[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  );
}

function pointOf({ x, y }: TracePoint): Point {
  return [x, y];
}

/** How far across points lie: the longer side of the box about them. */
export function across(points: readonly Point[]): number {
  const side = (axis: 0 | 1) => {
    const all = points.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return Math.max(side(0), side(1));
}

/** The middle of points. */
export function middleOf(points: readonly Point[]): Point {
  return times(points.reduce(add, [0, 0]), 1 / (points.length || 1));
}

function drawn(trace: readonly TracePoint[], size: number): Drawn {
  const gone = apart(smoothed(trace), size * JITTER);
  const line = gone.map(pointOf);
  const sums = line.reduce<number[]>((all, point, index) => {
    all.push((all.at(-1) ?? 0) + distance(point, line[index - 1] ?? point));
    return all;
  }, []);
  const length = wayLength(line);
  const start = gone[0]?.at ?? 0;
  return {
    points: evenly(line, PARTS),
    length,
    millisecondsAt: (share) => momentAt(gone, sums, clamp(share) * length) - start,
  };
}

/** A finger within this share of a way's size stays where it is: one that only trembles goes no way at all. */
const JITTER = 0.06;

/** The points that lie so far apart, from the first to the last. */
function apart(line: readonly TracePoint[], least: number): readonly TracePoint[] {
  const kept = line.slice(0, 1);
  for (const point of line) {
    const last = kept.at(-1) ?? point;
    if (distance(pointOf(point), pointOf(last)) >= least) kept.push(point);
  }
  return [...kept, ...line.slice(-1)];
}

function momentAt(trace: readonly TracePoint[], sums: readonly number[], length: number): number {
  const after = Math.max(1, firstFrom(sums, length - 1e-9));
  const [low, high] = [sums[after - 1] ?? 0, sums[after] ?? 0];
  const [from, to] = [trace[after - 1]?.at ?? 0, trace[after]?.at ?? 0];
  return from + (to - from) * (high === low ? 1 : clamp((length - low) / (high - low)));
}

/** The first of growing numbers that is not below a value, found by halving. */
function firstFrom(growing: readonly number[], value: number): number {
  let [low, high] = [0, growing.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((growing[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Half the time over which a point is evened out with its neighbours, in milliseconds: as long as a tremor's swing. */
const TREMOR = 60;

/** Each point evened out with its neighbours in time, as many before as after, so that the ends stay where they are. */
function smoothed(trace: readonly TracePoint[]): readonly TracePoint[] {
  return trace.map(({ at }, index) => {
    const most = Math.min(index, trace.length - 1 - index);
    const wide = widthAt(trace, index, at, most);
    const [x, y] = middleOf(trace.slice(index - wide, index + wide + 1).map(pointOf));
    return { x, y, at };
  });
}

function widthAt(trace: readonly TracePoint[], index: number, at: number, most: number): number {
  for (let wide = 1; wide <= most; wide += 1) {
    const [before, after] = [trace[index - wide], trace[index + wide]];
    if (!before || !after || at - before.at > TREMOR || after.at - at > TREMOR) return wide - 1;
  }
  return most;
}
