import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { straight } from './curve.ts';
import { type Inks, lined } from './inks.ts';
import { type Mark, path, type RectMark } from './mark.ts';

/** A clear cot seen from above: a flat sheet, bars at both sides, and nothing else in it. */
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
  const bars = [22, PICTURE.width - 22].flatMap((x) =>
    Array.from({ length: 11 }, (_, index) =>
      straight([
        [x - 12, 50 + index * 66],
        [x + 12, 50 + index * 66],
      ]),
    ),
  );
  return [
    rect(4, 26, { fill: around.clothShade, line: around.clothLine, thick: 4 }),
    path(bars.join(''), lined(around.clothLine, 9)),
    rect(40, 20, { fill: around.towel, line: around.towelEdge, thick: 3 * Math.min(1, zoom) }),
    rect(56, 14, { line: around.towelEdge, thick: 1.6, opacity: 0.7 }),
  ];
}
