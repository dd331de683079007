import type { Part } from './baby-arm.ts';
import { bow, curve, ring } from './curve.ts';
import { onHead } from './hair.ts';
import { hairBehind } from './hair-behind.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

const ASIDE: readonly (readonly [number, number])[] = [
  [-0.02, -0.5],
  [0.22, -0.465],
  [0.4, -0.34],
  [0.475, -0.16],
  [0.468, -0.03],
  [0.492, 0.05],
  [0.535, 0.115],
  [0.485, 0.155],
  [0.478, 0.2],
  [0.492, 0.235],
  [0.468, 0.275],
  [0.46, 0.33],
  [0.4, 0.405],
  [0.24, 0.455],
  [0.02, 0.47],
  [-0.22, 0.455],
  [-0.41, 0.3],
  [-0.5, 0.06],
  [-0.475, -0.2],
  [-0.3, -0.42],
];

/** The head from behind, its face turned to one side of the picture (1 right, -1 left). */
export function headAside(subject: Subject, facing: 1 | -1): Part {
  const { thick, face, body, inks } = subject;
  const { baby: skin, around } = inks;
  const at = onHead(subject, 1.06, 0.98, facing);
  const [width, height] = [body.dimensions.headWidth * 1.06, body.dimensions.headHeight * 0.98];
  const outline = ring(ASIDE.map(([x, y]) => at(x, y)));
  const ear = ellipse(
    at(0.115, 0.085),
    width * 0.078,
    height * 0.092,
    { fill: skin.base, line: skin.line, thick },
    facing * -10,
  );
  const shell = curve([at(0.1, 0.03), at(0.16, 0.055), at(0.155, 0.11), at(0.115, 0.13)]);
  const lid = bow(at(0.3, 0.07), at(0.365, 0.145), at(0.43, 0.082));
  const eye: Mark[] =
    face === 'asleep'
      ? [path(lid, lined(skin.line, thick * 1.35))]
      : [
          ellipse(at(0.375, 0.09), width * 0.042, height * 0.058, filled(around.eye)),
          ellipse(at(0.388, 0.07), width * 0.015, height * 0.018, filled(around.glint)),
          path(bow(at(0.31, 0.06), at(0.37, -0.01), at(0.435, 0.055)), lined(skin.line, thick * 0.95)),
        ];
  return {
    outline,
    marks: [
      path(outline, { fill: skin.base, line: skin.line, thick }),
      ...hairBehind(subject, at),
      ear,
      path(shell, lined(skin.line, thick * 0.8, 0.7)),
      ...(around.flat ? [] : [ellipse(at(0.335, 0.245), width * 0.085, height * 0.07, filled(skin.blush, 0.42))]),
      ...eye,
      path(bow(at(0.315, -0.052), at(0.375, -0.105), at(0.435, -0.055)), lined(inks.hair, thick * 1.3, 0.6)),
      path(curve([at(0.475, 0.222), at(0.44, 0.25), at(0.41, 0.245)]), lined(skin.lip, thick * 1.4)),
    ],
  };
}
