import { along } from '../curve.ts';
import { add, distance, type Point, times } from '../point.ts';
import type { TracePoint } from './trace.ts';
import type { Way } from './way.ts';

/** How a made finger goes along a way. */
interface Going {
  readonly centimetresPerSecond?: number;
  /** Which share of the way is reached at a share of the time. */
  readonly reached?: (time: number) => number;
  /** Points a second. */
  readonly hertz?: number;
}

/** A finger on the very line of a way, from its start to its end. */
export function truly(way: Way, { centimetresPerSecond = 3, reached = (time) => time, hertz = 60 }: Going = {}) {
  const milliseconds = (way.millimetres / 10 / centimetresPerSecond) * 1000;
  const count = Math.max(40, Math.round((milliseconds / 1000) * hertz));
  return Array.from({ length: count + 1 }, (_, index): TracePoint => {
    const [x, y] = along(way.line, reached(index / count));
    return { x, y, at: (milliseconds * index) / count };
  });
}

/** The same finger elsewhere; its moments stay. */
export function moved(trace: readonly TracePoint[], place: (point: Point) => Point): readonly TracePoint[] {
  return trace.map(({ x, y, at }) => {
    const [toX, toY] = place([x, y]);
    return { x: toX, y: toY, at };
  });
}

/** The same points in the other order, by the same clock. */
export function backwards(trace: readonly TracePoint[]): readonly TracePoint[] {
  const end = trace.at(-1)?.at ?? 0;
  return trace.toReversed().map(({ x, y, at }) => ({ x, y, at: end - at }));
}

/** The same way in so many times the time. */
export function slowed(trace: readonly TracePoint[], factor: number): readonly TracePoint[] {
  return trace.map((point) => ({ ...point, at: point.at * factor }));
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A finger as hands have it, made by seed: it trembles eight to twelve times a second, wavers slowly to one side and the
 * other, starts and ends softly, goes now a little quicker and now a little slower, begins and ends a little off, and is
 * told in whole pixels at moments that are not quite even.
 */
export function byHand(way: Way, seed: number): readonly TracePoint[] {
  const next = chance(seed);
  const wave = (swing: number, hertz: number) => {
    const [turn, rate] = [next() * 2 * Math.PI, hertz * (0.8 + 0.4 * next())];
    return (seconds: number) => swing * Math.sin(turn + 2 * Math.PI * rate * seconds);
  };
  const { reach } = way;
  const sway = [
    wave(reach * 0.05, 10),
    wave(reach * 0.05, 10),
    wave(reach * 0.16, 0.4),
    wave(reach * 0.16, 0.4),
  ] as const;
  const [late, early, quick] = [next() * 0.03, next() * 0.03, 0.06 * next()];
  const soft = (time: number) => time - (Math.sin(2 * Math.PI * time) / (2 * Math.PI)) * 0.35;
  const reached = (time: number) =>
    late + (1 - late - early) * soft(time) + quick * 0.3 * Math.sin(2 * Math.PI * time) ** 2;
  const trace = truly(way, { centimetresPerSecond: 2 + 2 * next(), reached, hertz: 60 });
  return trace.map(({ x, y, at }, index) => {
    const seconds = at / 1000;
    const jitter = index === 0 || index === trace.length - 1 ? 0 : (next() - 0.5) * 6;
    return {
      x: Math.round((x + sway[0](seconds) + sway[2](seconds)) * 0.6) / 0.6,
      y: Math.round((y + sway[1](seconds) + sway[3](seconds)) * 0.6) / 0.6,
      at: at + jitter,
    };
  });
}

const ORIGIN: Point = [0, 0];

/** So far to one side that no part of the way is within reach. */
export function shiftAside(way: Way, size: number): Point {
  const [start = ORIGIN, end = start] = [way.line[0], way.line.at(-1)];
  const open = distance(start, end) > way.reach;
  const ahead: Point = open ? [end[0] - start[0], end[1] - start[1]] : [0, 1];
  return times([ahead[1], -ahead[0]], size / (Math.hypot(...ahead) || 1));
}

/** A point moved by an offset. */
export function by(offset: Point): (point: Point) => Point {
  return (point) => add(point, offset);
}
