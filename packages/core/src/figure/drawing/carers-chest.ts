import type { Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import { brushed } from './brush.ts';
import { blended } from './colour.ts';
import { curve, ring, shape } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { ellipse, group, type Mark, type Placement, path } from './mark.ts';

// A carer who faces the viewer, from the mouth to the hips: who smiles down at the baby, but is nobody in particular. The
// upper arms go on from the shoulders in one, and out of the picture: sleeves of their own would be a second pair of arms.
const BODY: readonly Point[] = [
  [238, 104],
  [190, 128],
  [128, 142],
  [90, 160],
  [60, 186],
  [30, 280],
  [2, 400],
  [-30, 530],
  [-60, 640],
  [-60, 800],
  [660, 800],
  [660, 640],
  [630, 530],
  [598, 400],
  [570, 280],
  [540, 186],
  [510, 160],
  [472, 142],
  [410, 128],
  [362, 104],
  [336, 134],
  [300, 144],
  [264, 134],
];
// The fold where the arm begins.
const ARMPIT: readonly Point[] = [
  [118, 236],
  [112, 268],
  [103, 300],
  [92, 336],
];
const NECK: readonly Point[] = [
  [246, -60],
  [250, 66],
  [240, 100],
  [222, 118],
  [262, 146],
  [300, 156],
  [338, 146],
  [378, 118],
  [360, 100],
  [350, 66],
  [354, -60],
];
const JAW: readonly Point[] = [
  [206, -40],
  [212, -4],
  [228, 36],
  [256, 66],
  [284, 80],
  [300, 82],
  [316, 80],
  [344, 66],
  [372, 36],
  [388, -4],
  [394, -40],
];

const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [600 - x, y]);

/** The carer's face, neck, shoulders and chest behind a baby held upright; the chest is bare for skin to skin. */
export function carersChest({ wish, toPicture, rest }: Scene, inks: Inks): readonly Mark[] {
  const { hands: skin, around } = inks;
  const bareChest = wish.stroke === 'skin-to-skin';
  const [baby] = toPicture(rest.middle['head-centre']);
  return [
    path(shape([NECK]), { fill: skin.base, line: skin.line, thick: 3 }),
    path(ring(BODY, 0.8), { fill: around.shirt, line: around.shirtLine, thick: 3.2 }),
    ...(bareChest ? bare(inks) : [path(curve(COLLAR), lined(around.shirtLine, 3))]),
    path(brushed(ARMPIT, 3.4) + brushed(mirrored(ARMPIT), 3.4), filled(around.shirtLine)),
    group('carer', face(inks), besideHead(baby)),
  ];
}

/** The carer's face looks past a baby's head that lies at the shoulder, and touches it nowhere. */
function besideHead(baby: number): Placement {
  const aside = baby > 320;
  return { x: Math.min(0, 0.9 * (300 - baby)), y: aside ? -38 : 0, angle: aside ? 5 : 0, sx: 1, sy: 1 };
}

const COLLAR: readonly Point[] = [
  [240, 112],
  [262, 142],
  [300, 154],
  [338, 142],
  [360, 112],
];

/** From the nose down: a chin and a soft smile make a person of a chest. */
function face({ hands: skin, around }: Inks): readonly Mark[] {
  const smile = [
    [262, 36],
    [280, 45],
    [300, 48],
    [320, 45],
    [338, 36],
  ] as const;
  const shade: readonly Point[] = [
    [388, -4],
    [372, 36],
    [344, 66],
    [316, 80],
    [344, 52],
    [366, 12],
    [372, -20],
  ];
  return [
    path(shape([JAW]), { fill: skin.base, line: skin.line, thick: 3 }),
    ...(around.flat
      ? []
      : [
          path(ring(shade), filled(skin.shade, 0.45)),
          ellipse([246, 22], 22, 14, filled(skin.blush, 0.3)),
          ellipse([354, 22], 22, 14, filled(skin.blush, 0.3)),
          path(
            ring([...smile.map(([x, y]): Point => [x, y]), [322, 56], [300, 60], [278, 56]]),
            filled(skin.lip, 0.55),
          ),
        ]),
    path(brushed(smile, 4), filled(skin.lip)),
    path(
      curve([
        [286, 4],
        [294, 10],
        [306, 10],
        [314, 4],
      ]),
      lined(skin.line, 2.6, 0.8),
    ),
    path(
      curve([
        [288, 68],
        [300, 71],
        [312, 68],
      ]),
      lined(skin.shade, 2.6),
    ),
  ];
}

// An open shirt: the baby lies on the bare chest.
function bare({ hands: skin, around }: Inks): readonly Mark[] {
  const left: readonly Point[] = [
    [240, 104],
    [186, 170],
    [136, 290],
    [120, 500],
    [138, 800],
  ];
  const right = mirrored(left);
  const collarBones = brushed(
    [
      [266, 146],
      [236, 152],
      [200, 166],
    ],
    4,
  );
  const other = brushed(
    [
      [334, 146],
      [364, 152],
      [400, 166],
    ],
    4,
  );
  const rim = (side: readonly Point[], way: 1 | -1) => [side, side.map(([x, y]): Point => [x + way * 16, y]).reverse()];
  return [
    path(shape([left, [...right].reverse()]), filled(skin.base)),
    ...(around.flat ? [] : [path(collarBones + other, filled(blended(skin.shade, skin.line, 0.3), 0.8))]),
    path(shape(rim(left, -1)) + shape(rim(right, 1)), { fill: around.shirtShade, line: around.shirtLine, thick: 2.4 }),
  ];
}
