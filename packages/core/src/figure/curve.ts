import { clamp, distance, mix, type Point } from './point.ts';

// Lists of points. Signs hold for any frame with x to the right and y down.

const STEPS = 12;

/** A smooth curve through all points, as a list of points (Catmull-Rom). */
export function curveThrough(points: readonly Point[]): readonly Point[] {
  const at = (index: number): Point => points[clamp(index, 0, points.length - 1)] ?? [0, 0];
  const legs = points.slice(1).flatMap((_, index) =>
    Array.from({ length: STEPS }, (_unused, step) => {
      const corners = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const;
      return onCurve(corners, step / STEPS);
    }),
  );
  return [...legs, at(points.length - 1)];
}

function onCurve(corners: readonly [Point, Point, Point, Point], share: number): Point {
  return [onAxis(0), onAxis(1)];

  function onAxis(axis: 0 | 1): number {
    const [before, from, to, after] = [corners[0][axis], corners[1][axis], corners[2][axis], corners[3][axis]];
    const linear = (to - before) * share;
    const square = (2 * before - 5 * from + 4 * to - after) * share ** 2;
    const cube = (3 * from - before - 3 * to + after) * share ** 3;
    return (2 * from + linear + square + cube) / 2;
  }
}

/** How long the way along the points is. */
export function wayLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(point, points[index - 1] ?? point), 0);
}

/** The same way with `parts` + 1 points at equal distances. */
export function evenly(points: readonly Point[], parts: number): readonly Point[] {
  const marks = points.reduce<number[]>((sums, point, index) => {
    sums.push((sums.at(-1) ?? 0) + distance(point, points[index - 1] ?? point));
    return sums;
  }, []);
  const whole = marks.at(-1) ?? 0;
  return Array.from({ length: parts + 1 }, (_, part) => atLength(points, marks, (whole * part) / parts));
}

function atLength(points: readonly Point[], marks: readonly number[], length: number): Point {
  const after = Math.max(
    1,
    marks.findIndex((mark) => mark >= length - 1e-9),
  );
  const low = marks[after - 1] ?? 0;
  const gap = (marks[after] ?? 0) - low;
  const from = points[after - 1] ?? points[0] ?? [0, 0];
  return mix(from, points[after] ?? from, gap === 0 ? 0 : clamp((length - low) / gap));
}

/** The point at a share (0 to 1) of a way whose points lie at equal distances. */
export function along(points: readonly Point[], share: number): Point {
  const place = clamp(share) * (points.length - 1);
  const index = Math.min(points.length - 2, Math.floor(place));
  const from = points[index] ?? points[0] ?? [0, 0];
  return mix(from, points[index + 1] ?? from, place - index);
}

/** The area that a closed way goes round: above 0 is clockwise, as the viewer sees it. */
export function signedArea(points: readonly Point[]): number {
  return (
    points.reduce((sum, from, index) => {
      const to = points[(index + 1) % points.length] ?? from;
      return sum + from[0] * to[1] - to[0] * from[1];
    }, 0) / 2
  );
}

/** How often the way goes round a centre: above 0 is clockwise, as the viewer sees it. */
export function turnsRound(points: readonly Point[], centre: Point): number {
  const angle = (point: Point) => Math.atan2(point[1] - centre[1], point[0] - centre[0]);
  const sum = points.slice(1).reduce((turned, point, index) => {
    const step = angle(point) - angle(points[index] ?? point);
    return turned + step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
  }, 0);
  return sum / (2 * Math.PI);
}
