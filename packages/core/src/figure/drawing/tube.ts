import { add, between, clamp, distance, mix, type Point, radians, smooth, subtract, times, unit } from '../point.ts';

/** A point of a limb's middle line. `along`: below 0 inside the trunk, 0 to 1 the upper bone, 1 to 2 the lower. */
export interface Sample {
  readonly at: Point;
  readonly along: number;
}

/** A point of a limb's edge, with the (broken) number of the sample it lies beside. */
export interface RailPoint {
  readonly at: Point;
  readonly beside: number;
}

/** A limb as a tube of changing thickness: its middle line and its two edges as the line goes. */
export interface Tube {
  readonly middle: readonly Point[];
  readonly ways: readonly Point[];
  readonly radii: readonly number[];
  readonly left: readonly RailPoint[];
  readonly right: readonly RailPoint[];
}

/** A value that goes smoothly from knot to knot. */
export function knotted(knots: readonly (readonly [at: number, value: number])[]): (at: number) => number {
  return (at) => {
    const next = knots.findIndex(([place]) => place >= at);
    const [to, high] = knots[next === -1 ? knots.length - 1 : next] ?? [0, 0];
    const [from, low] = knots[Math.max(0, next === -1 ? knots.length - 1 : next - 1)] ?? [0, 0];
    return to === from ? high : between(low, high, smooth((at - from) / (to - from)));
  };
}

/** Two bones with a rounded joint: `steps` + 1 samples, 0 to 2. */
export function bent(start: Point, joint: Point, end: Point, rounding: number, steps: number): readonly Sample[] {
  const into = mix(joint, start, rounding);
  const out = mix(joint, end, rounding);
  const lengths = [
    distance(start, into),
    (distance(into, joint) + distance(joint, out)) * 0.8,
    distance(out, end),
  ] as const;
  const whole = lengths[0] + lengths[1] + lengths[2] || 1;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const gone = (index / steps) * whole;
    if (gone <= lengths[0]) {
      const share = gone / (lengths[0] || 1);
      return { at: mix(start, into, share), along: share * (1 - rounding) };
    }
    if (gone <= lengths[0] + lengths[1]) {
      const share = (gone - lengths[0]) / lengths[1];
      const at = mix(mix(into, joint, share), mix(joint, out, share), share);
      return { at, along: 1 - rounding + share * 2 * rounding };
    }
    const share = (gone - lengths[0] - lengths[1]) / (lengths[2] || 1);
    return { at: mix(out, end, share), along: 1 + rounding + share * (1 - rounding) };
  });
}

/** How far from its joint a limb begins to go round it, as a share of the bone. */
export const ROUNDING = 0.4;

/** The same with a short run from inside the trunk before it, so that the limb grows out of neck or hip. */
export function rooted(root: Point, start: Point, joint: Point, end: Point): readonly Sample[] {
  const by = add(start, times(unit(subtract(joint, start)), -distance(root, start) * 0.35));
  const run = Array.from({ length: 5 }, (_, index) => {
    const share = index / 5;
    return { at: mix(mix(root, by, share), mix(by, start, share), share), along: share - 1 };
  });
  return [...run, ...bent(start, joint, end, ROUNDING, 24)];
}

/** A bowed line of `steps` + 1 samples from `from` to `to`, pulled towards `by`: 0 to 1. */
export function bowed(from: Point, by: Point, to: Point, steps: number): readonly Sample[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const along = index / steps;
    return { at: mix(mix(from, by, along), mix(by, to, along), along), along };
  });
}

/** The tube round a middle line. Edges that would fold over themselves where a fat limb bends are smoothed away. */
export function tube(samples: readonly Sample[], radius: (along: number) => number, points = 13): Tube {
  const middle = samples.map(({ at }) => at);
  const radii = samples.map(({ along }) => radius(along));
  const ways = middle.map((at, index) => unit(subtract(middle[index + 1] ?? at, middle[index - 1] ?? at)));
  const edge = (side: 1 | -1) => {
    const raw = middle.map((at, beside) => {
      const [x, y] = ways[beside] ?? [0, 1];
      const reach = (radii[beside] ?? 0) * side;
      return { at: add(at, [y * reach, -x * reach]), beside };
    });
    return evened(unfolded(raw, middle, radii), points);
  };
  return { middle, ways, radii, left: edge(1), right: edge(-1) };
}

function unfolded(rail: readonly RailPoint[], middle: readonly Point[], radii: readonly number[]) {
  const kept = rail.filter(({ at, beside }) => !lies(at, beside, middle, radii));
  return kept.length < 6 ? rail : kept;
}

/** Whether a point of the edge lies within the tube beside another part of the middle line. */
function lies([x, y]: Point, beside: number, middle: readonly Point[], radii: readonly number[]): boolean {
  return middle.some((point, index) => {
    if (Math.abs(index - beside) < 2) return false;
    const reach = (radii[index] ?? 0) * 0.985;
    return (x - point[0]) ** 2 + (y - point[1]) ** 2 <= reach * reach;
  });
}

function evened(rail: readonly RailPoint[], points: number): readonly RailPoint[] {
  const gone: number[] = [0];
  rail.forEach(({ at }, index) => {
    const before = rail[index - 1];
    if (before !== undefined) gone.push((gone[index - 1] ?? 0) + distance(at, before.at));
  });
  const whole = gone[gone.length - 1] ?? 0;
  const fine = points * 2 - 1;
  let even = Array.from({ length: fine }, (_, index) => railAt(rail, gone, (whole * index) / (fine - 1)));
  for (let pass = 0; pass < 3; pass++) even = relaxed(even);
  return even.filter((_, index) => index % 2 === 0);
}

function railAt(rail: readonly RailPoint[], gone: readonly number[], wanted: number): RailPoint {
  const next = clamp(
    gone.findIndex((length) => length >= wanted - 1e-9),
    1,
    rail.length - 1,
  );
  const [a, b] = [rail[next - 1], rail[next]];
  if (a === undefined || b === undefined) return rail[0] ?? { at: [0, 0], beside: 0 };
  const low = gone[next - 1] ?? 0;
  const share = clamp((wanted - low) / ((gone[next] ?? 0) - low || 1));
  return { at: mix(a.at, b.at, share), beside: between(a.beside, b.beside, share) };
}

function relaxed(rail: readonly RailPoint[]): RailPoint[] {
  return rail.map((point, index) => {
    const [before, after] = [rail[index - 1], rail[index + 1]];
    if (before === undefined || after === undefined) return point;
    return { ...point, at: mix(mix(before.at, after.at, 0.5), point.at, 0.5) };
  });
}

/** The round end of a tube, from its left edge to its right one; `depth` 1 is half a circle. */
export function endOf(tube: Tube, depth = 1): readonly Point[] {
  const last = tube.middle.length - 1;
  const at = tube.middle[last] ?? [0, 0];
  const [x, y] = tube.ways[last] ?? [0, 1];
  const reach = tube.radii[last] ?? 0;
  return [35, 90, 145].map((degrees) => {
    const across = Math.cos(radians(degrees)) * reach;
    const on = Math.sin(radians(degrees)) * reach * depth;
    return add(at, [y * across + x * on, -x * across + y * on]);
  });
}

/** The points of an edge between two shares (0 to 1) of the tube's length. */
export function stretch(tube: Tube, side: 'left' | 'right', from: number, to: number): readonly Point[] {
  const last = tube.middle.length - 1;
  return tube[side].filter(({ beside }) => beside >= from * last && beside <= to * last).map(({ at }) => at);
}

/** The whole outline of a tube, closed straight at its root. */
export function outlineOf(tube: Tube, depth = 1): readonly Point[] {
  const end = depth === 0 ? [] : endOf(tube, depth);
  return [...tube.left.map(({ at }) => at), ...end, ...tube.right.map(({ at }) => at).reverse()];
}

/** The point across a tube: at a share of its length, `across` −1 at the right edge, 1 at the left. */
export function acrossTube(tube: Tube, share: number, across: number, onward = 0): Point {
  const index = Math.round(share * (tube.middle.length - 1));
  const [x, y] = tube.ways[index] ?? [0, 1];
  const reach = tube.radii[index] ?? 0;
  return add(tube.middle[index] ?? [0, 0], [
    y * reach * across + x * reach * onward,
    -x * reach * across + y * reach * onward,
  ]);
}
