import { clamp, type Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { brushed } from './brush.ts';
import { curve, ring, shape } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';

/** How broad a clothed thigh of the carer is, in millimetres. */
const CARERS_THIGH = 224;

/** A long baby lies on broader thighs: what of them lies under crown to hips, and under crown to chest. */
const UNDER = { whole: 1.72, head: 0.94 } as const;

/**
 * The carer's lap as the carer sees it: two thighs side by side that reach away and end in knees. The baby's hips lie on
 * the one, chest and cheek on the other, so that the head hangs over no edge; the face looks to the carer.
 */
export function lap(scene: Scene, inks: Inks): readonly Mark[] {
  const { left, right, wide } = thighsUnder(scene);
  const [, across] = scene.toPicture(scene.rest.middle.sternum);
  return [
    ...thigh(left, across - wide * 0.92, -1, wide, inks),
    ...thigh(right, across - wide, 1, wide, inks),
    ...hem((left + right) / 2, wide, inks),
  ];
}

/** Where the thighs lie across the picture: their middles, and how broad each is. */
export function thighsUnder({ rest, toPicture, unitsPerMm }: Scene) {
  const [crown] = toPicture(rest.middle.crown);
  const [chest] = toPicture(rest.middle.sternum);
  const [hips] = toPicture(rest.middle.bladder);
  const wide = Math.max(CARERS_THIGH * unitsPerMm, (hips - crown) / UNDER.whole, (chest - crown) / UNDER.head);
  const left = Math.min(chest - wide * 0.48, crown + wide * 0.46);
  return { left, right: clamp(hips - wide * 0.3, left + wide, left + wide * 1.08), wide };
}

/** One thigh; `out` -1 is the one on the viewer's left, which leans that way towards the viewer. */
function thigh(x: number, top: number, out: 1 | -1, wide: number, { around }: Inks): readonly Mark[] {
  const half = wide / 2;
  const low = PICTURE.height + 30;
  const at = (across: number, down: number): Point => {
    const share = clamp((down - top) / (low - top));
    return [x + across * half * (1 + 0.2 * share) + out * wide * 0.1 * (share - 0.25), down];
  };
  const on = (across: number, thighs: number) => at(across, top + thighs * wide);
  const outline = [
    at(-1, low),
    on(-1.01, 2),
    on(-0.99, 1.1),
    on(-0.95, 0.5),
    on(-0.78, 0.14),
    on(-0.4, -0.03),
    on(0, -0.07),
    on(0.4, -0.03),
    on(0.78, 0.14),
    on(0.95, 0.5),
    on(0.99, 1.1),
    on(1.01, 2),
    at(1, low),
  ];
  const dark = out < 0 ? 1 : -1;
  const shade = [
    [on(dark * 0.9, 0.3), on(dark * 0.98, 0.8), on(dark * 1, 2), at(dark, low)],
    [at(dark * 0.5, low), on(dark * 0.46, 2), on(dark * 0.52, 1), on(dark * 0.72, 0.4)],
  ];
  const folds = [
    [on(-0.62, 0.3), on(-0.2, 0.16), on(0.3, 0.2), on(0.56, 0.34)],
    [on(-0.4, 0.44), on(0, 0.36), on(0.34, 0.44)],
    [on(-0.9, 1.75), on(-0.4, 1.95), on(0.1, 1.98)],
    [on(0.84, 2.1), on(0.4, 2.3), on(-0.1, 2.34)],
  ];
  return [
    path(shape([outline]), { fill: around.lap, line: around.lapLine, thick: 3.2 }),
    ...(around.flat ? [] : [path(shape(shade), filled(around.lapShade, 0.9))]),
    path(folds.map((line) => brushed(line, 3)).join(''), filled(around.lapLine, 0.55)),
  ];
}

/** The edge of the carer's shirt at the bottom of the picture: the lap belongs to somebody. */
function hem(x: number, wide: number, { around }: Inks): readonly Mark[] {
  const at = (across: number, down: number): Point => [x + across * wide, PICTURE.height - down];
  const shirt = ring(
    [at(-1.3, -60), at(-1.24, 36), at(-0.7, 62), at(0, 74), at(0.7, 62), at(1.24, 36), at(1.3, -60)],
    0.9,
  );
  const seam = curve([at(-1.2, 22), at(-0.7, 46), at(0, 58), at(0.7, 46), at(1.2, 22)]);
  return [
    path(shirt, { fill: around.shirt, line: around.shirtLine, thick: 3.2 }),
    path(seam, lined(around.shirtLine, 2, 0.6)),
  ];
}
