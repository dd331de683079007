import { between, mix, type Point } from '../point.ts';
import { brushed } from './brush.ts';
import { bow, shape } from './curve.ts';
import { acrossTube, bowed, type RailPoint, type Tube } from './tube.ts';

/** A fold of skin over a limb at a share of its length, from −1 (right edge) to 1 (left edge) across. */
export function crease(limb: Tube, share: number, from: number, to: number, sag: number): string {
  return bow(acrossTube(limb, share, from), acrossTube(limb, share, (from + to) / 2, sag), acrossTube(limb, share, to));
}

/** The same as a brush draws it, thin at both ends. */
export function fold(limb: Tube, share: number, from: number, to: number, sag: number, thick: number): string {
  const [start, low, end] = [
    acrossTube(limb, share, from),
    acrossTube(limb, share, (from + to) / 2, sag),
    acrossTube(limb, share, to),
  ];
  const samples = bowed(start, low, end, 4).map(({ at }) => at);
  return brushed(samples, thick, { start: 0.15, end: 0.6 });
}

/** A crescent of form shadow along one edge, so deep (share of the thickness). */
export function crescent(limb: Tube, side: 'left' | 'right', depth: number, from: number, to: number): string {
  const last = limb.middle.length - 1;
  const rail = limb[side].filter(({ beside }) => beside >= from * last && beside <= to * last);
  if (rail.length < 3) return '';
  const inner = rail.map((point, index) =>
    inward(limb, point, depth * Math.sin((Math.PI * index) / (rail.length - 1))),
  );
  return shape([rail.map(({ at }) => at), inner.reverse()]);
}

function inward(limb: Tube, { at, beside }: RailPoint, share: number): Point {
  return mix(at, limb.middle[Math.round(beside)] ?? at, share);
}

/** The share of a limb where its contour begins, by how far it is raised (degrees). */
export function begins(raised: number, low: number, high: number): number {
  return between(low, high, Math.min(1, Math.max(0, (raised - 45) / 55)));
}
