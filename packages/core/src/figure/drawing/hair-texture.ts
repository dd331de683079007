import type { Point } from '../point.ts';
import { brushed } from './brush.ts';
import { curve, numbers } from './curve.ts';
import type { OnHead } from './hair.ts';

/** A place on a head: shares of its width and height from its middle. */
export type HeadSpot = readonly [x: number, y: number];

/** Round locks of one size (a share of the head's width) at these places. */
export function locks(at: OnHead, spots: readonly HeadSpot[], size: number): string {
  const half = Math.abs(at(1, 0)[0] - at(0, 0)[0]) * size;
  return spots
    .map(([x, y]) => {
      const [across, down] = at(x, y);
      const bulge = half * 1.33;
      const arc = (way: 1 | -1) => `c${numbers([0, -way * bulge, way * 2 * half, -way * bulge, way * 2 * half, 0])}`;
      return `M${numbers([across - half, down])}${arc(1)}${arc(-1)}Z`;
    })
    .join('');
}

/** A small open ring in each lock, where light falls on it. */
export function ringlets(at: OnHead, spots: readonly HeadSpot[], size: number): string {
  return spots
    .map(([x, y]) =>
      curve([at(x - size, y + size * 0.5), at(x - size * 0.2, y - size * 0.9), at(x + size, y + size * 0.3)]),
    )
    .join('');
}

/** Strands, each thin at both ends. */
export function strands(at: OnHead, ways: readonly (readonly HeadSpot[])[], thick: number): string {
  return ways
    .map((way) =>
      brushed(
        way.map(([x, y]): Point => at(x, y)),
        thick,
        { start: 0.15, end: 0.75 },
      ),
    )
    .join('');
}
