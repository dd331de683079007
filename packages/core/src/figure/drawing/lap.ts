import { clamp } from '../point.ts';
import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { numbers } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';

const CARERS_THIGH = 185;

/** The carer's lap from above: two thighs reach away from the viewer and end in knees; the baby lies across them. */
export function lap({ unitsPerMm }: Scene, inks: Inks): readonly Mark[] {
  const width = clamp(CARERS_THIGH * unitsPerMm, 120, 196);
  const middle = PICTURE.height * 0.4;
  const gap = width * 0.62;
  return [
    ...thigh(300 - gap - width * 0.06, middle - width * 0.92, -14, width, inks),
    ...thigh(300 + gap, middle - width * 1.06, 14, width, inks),
  ];
}

function thigh(x: number, top: number, leans: number, width: number, { around }: Inks): readonly Mark[] {
  const low = x + leans;
  const half = width / 2;
  const curve = (...values: readonly number[]) => numbers(values);
  const knee = `C${curve(x - half * 0.96, top - width * 0.13, x + half * 0.96, top - width * 0.13, x + half, top + width * 0.52)}`;
  const right = `C${curve(x + half * 1.16, top + width * 1.5, low + half * 1.3, 640, low + half * 1.34, 790)}`;
  const left = `C${curve(low - half * 1.3, 640, x - half * 1.16, top + width * 1.5, x - half, top + width * 0.52)}`;
  const cloth = `M${curve(low - half * 1.34, 790)}${left}${knee}${right}Z`;
  const shade =
    `M${curve(low + half * 0.62, 790)}` +
    `C${curve(low + half * 0.64, 640, x + half * 0.62, top + width * 1.4, x + half * 0.4, top + width * 0.5)}` +
    `C${curve(x + half * 0.6, top + width * 0.2, x + half * 0.9, top + width * 0.16, x + half, top + width * 0.52)}${right}Z`;
  const folds =
    `M${curve(x - half * 0.62, top + width * 0.4)}Q${curve(x - half * 0.1, top + width * 0.14, x + half * 0.42, top + width * 0.26)}` +
    `M${curve(x - half * 0.5, top + width * 0.58)}Q${curve(x, top + width * 0.4, x + half * 0.34, top + width * 0.46)}`;
  return [
    path(cloth, { fill: around.lap, line: around.lapLine, thick: 3.4 }),
    path(shade, filled(around.lapShade, 0.75)),
    path(folds, lined(around.lapLine, 2.6, 0.45)),
  ];
}
