import type { Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import { blended } from './colour.ts';
import { curve, ring, shape } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';

// A carer who faces the viewer, from the chin to the hips; the face stays out of the picture.
const BODY: readonly Point[] = [
  [232, 88],
  [176, 112],
  [104, 140],
  [48, 186],
  [18, 290],
  [-8, 470],
  [-30, 640],
  [-30, 790],
  [630, 790],
  [630, 640],
  [608, 470],
  [582, 290],
  [552, 186],
  [496, 140],
  [424, 112],
  [368, 88],
  [340, 120],
  [300, 132],
  [260, 120],
];
const NECK: readonly Point[] = [
  [246, -20],
  [250, 40],
  [240, 84],
  [226, 100],
  [262, 132],
  [300, 144],
  [338, 132],
  [374, 100],
  [360, 84],
  [350, 40],
  [354, -20],
];
const CHIN: readonly Point[] = [
  [214, -20],
  [232, 24],
  [270, 52],
  [300, 58],
  [330, 52],
  [368, 24],
  [386, -20],
];

/** The carer's neck and chest behind a baby held upright; bare in the middle for skin to skin. */
export function carersChest({ wish }: Scene, inks: Inks): readonly Mark[] {
  const { hands: skin, around } = inks;
  const shirt = around.flat ? around.cloth : blended(around.sleeve, around.around, 0.5);
  const fold = around.flat ? around.clothLine : blended(around.sleeveShade, around.around, 0.35);
  const arms =
    curve([
      [84, 250],
      [96, 330],
      [88, 430],
      [64, 540],
    ]) +
    curve([
      [516, 250],
      [504, 330],
      [512, 430],
      [536, 540],
    ]);
  return [
    path(shape([NECK]), { fill: skin.base, line: skin.line, thick: 3 }),
    path(ring(BODY, 0.8), { fill: shirt, line: fold, thick: 3.4 }),
    path(arms, lined(fold, 3, 0.8)),
    ...(wish.stroke === 'skin-to-skin' ? bare(inks, fold) : collar(fold)),
    path(shape([CHIN]), { fill: skin.base, line: skin.line, thick: 3 }),
  ];
}

function collar(fold: string): readonly Mark[] {
  const seam: readonly Point[] = [
    [236, 98],
    [258, 136],
    [300, 150],
    [342, 136],
    [364, 98],
  ];
  return [path(curve(seam), lined(fold, 3))];
}

// An open shirt: the baby lies on the bare chest.
function bare({ hands: skin, around }: Inks, fold: string): readonly Mark[] {
  const left: readonly Point[] = [
    [238, 84],
    [178, 160],
    [122, 290],
    [104, 500],
    [132, 790],
  ];
  const right = left.map(([x, y]): Point => [600 - x, y]);
  const collarBones =
    curve([
      [262, 128],
      [232, 140],
      [200, 150],
    ]) +
    curve([
      [338, 128],
      [368, 140],
      [400, 150],
    ]);
  return [
    path(shape([left, [...right].reverse()]), filled(skin.base)),
    path(curve(left) + curve(right), lined(fold, 4)),
    ...(around.flat ? [] : [path(collarBones, lined(skin.shade, 3))]),
  ];
}
