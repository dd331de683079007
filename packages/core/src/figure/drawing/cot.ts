import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { straight } from './curve.ts';
import { type Inks, lined } from './inks.ts';
import { type Mark, path, type RectMark } from './mark.ts';

/** How far within the picture's edge the mattress begins, in picture units: outside it are rails and bars. */
export const MATTRESS = 52;

/** A clear cot seen from above: a flat sheet within rails and bars all round, and nothing else in it. */
export function cot({ zoom }: Scene, { around }: Inks): readonly Mark[] {
  const middle = [PICTURE.width / 2, PICTURE.height / 2] as const;
  const rect = (inset: number, rounding: number, ink: Partial<RectMark>): RectMark => ({
    kind: 'rect',
    at: middle,
    width: PICTURE.width - 2 * inset,
    height: PICTURE.height - 2 * inset,
    rounding,
    ...ink,
  });
  const rail = { fill: around.clothShade, line: around.clothLine, thick: 3 };
  return [
    rect(5, 30, rail),
    rect(25, 16, { fill: around.around, line: around.clothLine, thick: 2.4 }),
    path(bars(), lined(around.clothLine, 12)),
    path(bars(), lined(around.clothShade, 7)),
    rect(MATTRESS - 6, 22, { fill: around.towel, line: around.towelEdge, thick: 3 * Math.min(1, zoom) }),
    rect(MATTRESS + 8, 14, { line: around.towelEdge, thick: 1.6, opacity: 0.7 }),
  ];
}

/** The bars from the outer rail to the mattress, at the sides and at both ends. */
function bars(): string {
  const [near, far] = [17, MATTRESS - 8];
  const places = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
  const across = places(96, PICTURE.height - 96, 9).flatMap((y) => [
    straight([
      [near, y],
      [far, y],
    ]),
    straight([
      [PICTURE.width - near, y],
      [PICTURE.width - far, y],
    ]),
  ]);
  const along = places(100, PICTURE.width - 100, 7).flatMap((x) => [
    straight([
      [x, near],
      [x, far],
    ]),
    straight([
      [x, PICTURE.height - near],
      [x, PICTURE.height - far],
    ]),
  ]);
  return [...across, ...along].join('');
}
