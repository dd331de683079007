/** A point or a way, in whatever frame its owner names: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Two ways, one after the other. */
export function add(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}

/** The way from `b` to `a`. */
export function subtract(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

/** A way, so many times as long. */
export function times(a: Point, factor: number): Point {
  return [a[0] * factor, a[1] * factor];
}

/** How long a way is. */
export function lengthOf(a: Point): number {
  return Math.hypot(a[0], a[1]);
}

/** How far two points are apart. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The same way with length 1; no way at all stays none. */
export function unit(a: Point): Point {
  return times(a, 1 / (lengthOf(a) || 1));
}

/** The number that lies `share` of the way from `a` to `b`. */
export function between(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** The point that lies `share` of the way from `a` to `b`. */
export function mix(a: Point, b: Point, share: number): Point {
  return [between(a[0], b[0], share), between(a[1], b[1], share)];
}

/** The number, held within its bounds (0 and 1 when none are named). */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.max(low, Math.min(high, value));
}

/** Degrees as radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Radians as degrees. */
export function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

/** A way turned about the origin; with y down, positive degrees turn clockwise. */
export function turn(a: Point, by: number): Point {
  const cosine = Math.cos(radians(by));
  const sine = Math.sin(radians(by));
  return [a[0] * cosine - a[1] * sine, a[0] * sine + a[1] * cosine];
}

/** From 0 to 1, slow at both ends. */
export function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

/** The way of length 1 that an angle names: from straight down (0), opening to the side of `out`. */
export function opening(out: 1 | -1, angle: number): Point {
  return [out * Math.sin(radians(angle)), Math.cos(radians(angle))];
}
