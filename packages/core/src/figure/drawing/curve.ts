import { clamp, type Point } from '../point.ts';

/** A number with one decimal, as short as it can be written. */
export function short(value: number): string {
  const tenths = Math.round(value * 10);
  const size = Math.abs(tenths);
  const part = size % 10;
  // Whole numbers become text many times faster than broken ones, and a picture has thousands.
  const whole = (size - part) / 10;
  const sign = tenths < 0 ? '-' : '';
  if (part === 0) return sign + whole;
  return whole === 0 ? `${sign}.${part}` : `${sign}${whole}.${part}`;
}

/** Numbers one after the other; a minus sign parts them as well as a space. */
export function numbers(values: readonly number[]): string {
  let all = '';
  for (const value of values) {
    const text = short(value);
    all += all === '' || text.startsWith('-') ? text : ` ${text}`;
  }
  return all;
}

/**
 * A smooth line through all points as path data (Catmull-Rom as cubic curves, one decimal, relative so that it is short).
 *
 * `pull` is how far the curve swings: 1 round, 0 straight.
 */
export function curve(points: readonly Point[], pull = 1): string {
  return (
    begun(points, 'M') + swung(points, (index) => points[clamp(index, 0, points.length - 1)], points.length - 1, pull)
  );
}

/** A smooth closed line through all points. */
export function ring(points: readonly Point[], pull = 1): string {
  const count = points.length;
  return `${begun(points, 'M')}${swung(points, (index) => points[(index + count) % count], count, pull)}Z`;
}

/** Smooth runs joined by straight lines and closed: corners stand where one run ends and the next begins. */
export function shape(runs: readonly (readonly Point[])[], pull = 1): string {
  const drawn = runs.map(
    (run, order) =>
      begun(run, order === 0 ? 'M' : 'L') +
      swung(run, (index) => run[clamp(index, 0, run.length - 1)], run.length - 1, pull),
  );
  return `${drawn.join('')}Z`;
}

/** A straight line from point to point. */
export function straight(points: readonly Point[]): string {
  return points.map((point, index) => (index === 0 ? 'M' : 'L') + numbers(point)).join('');
}

/** A shallow bow from `from` to `to`, pulled towards `by`. */
export function bow(from: Point, by: Point, to: Point): string {
  return `M${numbers(from)}Q${numbers([...by, ...to])}`;
}

function begun(points: readonly Point[], command: 'M' | 'L'): string {
  return points[0] === undefined ? '' : command + numbers(points[0]);
}

function swung(
  points: readonly Point[],
  at: (index: number) => Point | undefined,
  steps: number,
  pull: number,
): string {
  let [x, y] = rounded(points[0] ?? [0, 0]);
  let text = '';
  for (let index = 0; index < steps; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    if (before === undefined || from === undefined || to === undefined || after === undefined) break;
    const [endX, endY] = rounded(to);
    const swing = pull / 6;
    // Every number counts from where the pen truly is, so that rounding does not add up.
    text += `c${numbers([
      from[0] + (to[0] - before[0]) * swing - x,
      from[1] + (to[1] - before[1]) * swing - y,
      to[0] - (after[0] - from[0]) * swing - x,
      to[1] - (after[1] - from[1]) * swing - y,
      endX - x,
      endY - y,
    ])}`;
    [x, y] = [endX, endY];
  }
  return text;
}

function rounded([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
