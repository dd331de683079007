import type { Point } from '../point.ts';
import { bow, curve, shape, straight } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { circle, type Mark, path } from './mark.ts';

/** Half the thickness of the carer's wrist, in millimetres: hand and forearm meet on this circle at any angle. */
export const WRIST = 24.5;

const CUFF = 84;
const ELBOW = 62;
const EDGE: readonly Point[] = [
  [-WRIST, 0],
  [-25.6, 14],
  [-31, 56],
  [-36, CUFF + 16],
];

/**
 * The carer's bare forearm and rolled-up sleeve, in millimetres from the middle of the wrist, elbow downwards.
 * The sleeve is solid: a foot that shines through reads as part of the arm. `length`: how far it is drawn.
 */
export function forearm({ hands: skin, around }: Inks, thick: number, length: number): readonly Mark[] {
  const other = EDGE.map(([x, y]): Point => [-x, y]);
  const edges = curve(EDGE) + curve(other);
  const halo = { line: around.halo, thick: thick * 3.9, opacity: around.haloOpacity };
  return [
    path(edges, halo),
    circle([0, 0], WRIST, halo),
    circle([0, 0], WRIST, { fill: skin.base, line: skin.line, thick }),
    path(shape([EDGE, [...other].reverse()]), filled(skin.base)),
    path(
      shape([
        other,
        [
          [24, CUFF + 16],
          [21, 56],
          [17, 14],
        ],
      ]),
      filled(skin.shade, around.flat ? 0 : 0.5),
    ),
    path(edges, lined(skin.line, thick)),
    ...sleeve(around, thick, length),
  ];
}

function sleeve(around: Inks['around'], thick: number, elbow: number): readonly Mark[] {
  const cuff = `M-45 ${CUFF}Q0 ${CUFF - 12} 45 ${CUFF}Q49 ${CUFF + 14} 46 ${CUFF + 27}Q0 ${CUFF + 15} -46 ${CUFF + 27}Q-49 ${CUFF + 14} -45 ${CUFF}Z`;
  const top = CUFF + 12;
  const left: readonly Point[] = [
    [-43, top],
    [-ELBOW, elbow],
  ];
  const right = left.map(([x, y]): Point => [-x, y]);
  const shaded: readonly Point[] = [[14, top], ...right, [30, elbow]];
  return [
    path(straight([...left, ...[...right].reverse()]), { fill: around.sleeve }),
    path(straight(shaded), filled(around.sleeveShade, 0.45)),
    path(straight(left) + straight(right), lined(around.sleeveShade, thick)),
    path(cuff, { fill: around.cuff, line: around.sleeveShade, thick }),
    path(bow([-38, CUFF + 13], [0, CUFF + 2], [38, CUFF + 13]), lined(around.sleeveShade, thick * 0.8, 0.5)),
  ];
}
