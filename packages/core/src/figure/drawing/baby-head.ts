import { clamp, type Point } from '../point.ts';
import type { Part } from './baby-arm.ts';
import { bow, curve, ring } from './curve.ts';
import { hairBehind, hairInFront, type OnHead } from './hair.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

const both = [1, -1] as const;

/** The head: facing the viewer, or from behind with the face turned to a side, so that nose and mouth are free. */
export function babyHead(subject: Subject): Part {
  const { face } = subject.body.pose;
  if (face === 'viewer' || subject.seen === 1) return headInFront(subject);
  return headAside(subject, (face === 'left' ? 1 : -1) * subject.seen);
}

function placed({ body: { dimensions } }: Subject, wide: number, high: number, facing: number): OnHead {
  const [width, height] = [dimensions.headWidth * wide, dimensions.headHeight * high];
  const middle = dimensions.crown + height / 2;
  return (x, y): Point => [facing * x * width, middle + y * height];
}

/** The shade along one cheek. */
const SHADED: readonly (readonly [number, number])[] = [
  [0.425, -0.33],
  [0.5, -0.1],
  [0.497, 0.08],
  [0.497, 0.2],
  [0.415, 0.368],
  [0.215, 0.47],
  [0.36, 0.355],
  [0.44, 0.2],
  [0.445, 0.02],
  [0.42, -0.16],
];

function headInFront(subject: Subject): Part {
  const { thick, body } = subject;
  const { baby: skin, around } = subject.inks;
  const at = placed(subject, 1, 1, 1);
  const age = body.ageMonths;
  const cheek = clamp((age + 2) / 5, 0.4, 1) * clamp(1.35 - age / 45, 0.8, 1);
  const half: readonly Point[] = [
    [0.24, -0.472],
    [0.425, -0.33],
    [0.5, -0.1],
    [0.497, 0.08],
    [0.49 + 0.012 * cheek, 0.2],
    [0.395 + 0.03 * cheek, 0.368],
    [0.215, 0.47],
  ];
  const right = half.map(([x, y]) => at(x, y));
  const left = half.map(([x, y]) => at(-x, y)).reverse();
  const outline = ring([at(0, -0.5), ...right, at(0, 0.497), ...left]);
  return {
    outline,
    marks: [
      ...both.flatMap((side) => ear(subject, at, side)),
      path(outline, { fill: skin.base, line: skin.line, thick }),
      ...(around.flat ? [] : [path(ring(SHADED.map(([x, y]) => at(x, y))), filled(skin.shade, 0.42))]),
      ...hairInFront(subject, at),
      ...both.flatMap((side) => eyeAndCheek(subject, at, side)),
      ...noseAndMouth(subject, at),
    ],
  };
}

function ear(
  { inks: { baby: skin }, body: { dimensions }, thick }: Subject,
  at: OnHead,
  side: 1 | -1,
): readonly Mark[] {
  const shell = ellipse(
    at(side * 0.515, 0.07),
    dimensions.headWidth * 0.075,
    dimensions.headHeight * 0.088,
    { fill: skin.base, line: skin.line, thick },
    side * 8,
  );
  const fold = curve([at(side * 0.535, 0.025), at(side * 0.555, 0.07), at(side * 0.525, 0.11)]);
  return [shell, path(fold, lined(skin.shade, thick))];
}

const EYE_OUT = 0.225;
const EYE_DOWN = 0.115;

function eyeAndCheek(subject: Subject, at: OnHead, side: 1 | -1): readonly Mark[] {
  const { thick, eyes, body, inks } = subject;
  const { baby: skin, around } = inks;
  const { headWidth: width, headHeight: height } = body.dimensions;
  const brow = bow(at(side * 0.145, -0.043), at(side * 0.225, -0.098), at(side * 0.305, -0.04));
  const cheek = ellipse(at(side * 0.345, 0.265), width * 0.105, height * 0.068, filled(skin.blush, 0.42));
  return [
    ...(around.flat ? [] : [cheek]),
    ...(eyes === 'closed' ? shutEye(subject, at, side) : openEye(subject, at, side)),
    path(brow, lined(inks.hair, thick * 1.35, 0.55)),
  ];
}

function shutEye({ inks, thick }: Subject, at: OnHead, side: 1 | -1): readonly Mark[] {
  const x = side * EYE_OUT;
  const lid = bow(at(x - 0.085, EYE_DOWN), at(x, EYE_DOWN + 0.085), at(x + 0.085, EYE_DOWN));
  const lash = curve([at(side * (EYE_OUT + 0.055), EYE_DOWN + 0.03), at(side * (EYE_OUT + 0.088), EYE_DOWN + 0.052)]);
  return [path(lid + lash, lined(inks.baby.line, thick * 1.4))];
}

function openEye({ inks: { baby: skin, around }, body, thick }: Subject, at: OnHead, side: 1 | -1): readonly Mark[] {
  const { headWidth: width, headHeight: height } = body.dimensions;
  const x = side * EYE_OUT;
  const lid = bow(
    at(side * (EYE_OUT - 0.078), EYE_DOWN - 0.042),
    at(side * (EYE_OUT + 0.01), EYE_DOWN - 0.122),
    at(side * (EYE_OUT + 0.088), EYE_DOWN - 0.028),
  );
  return [
    ellipse(at(x, EYE_DOWN), width * 0.062, height * 0.064, filled(around.eye)),
    ellipse(at(x + 0.02, EYE_DOWN - 0.024), width * 0.021, height * 0.021, filled(around.glint)),
    ellipse(at(x - 0.022, EYE_DOWN + 0.024), width * 0.011, height * 0.011, filled(around.glint, 0.75)),
    path(lid, lined(skin.line, thick * 0.95)),
  ];
}

function noseAndMouth({ inks: { baby: skin }, thick }: Subject, at: OnHead): readonly Mark[] {
  return [
    path(bow(at(-0.042, 0.212), at(0, 0.258), at(0.042, 0.212)), lined(skin.line, thick * 1.1, 0.8)),
    path(bow(at(-0.11, 0.312), at(0, 0.4), at(0.11, 0.312)), lined(skin.lip, thick * 1.6)),
    path(curve([at(-0.045, 0.405), at(0, 0.413), at(0.045, 0.405)]), lined(skin.shade, thick)),
  ];
}

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

function headAside(subject: Subject, facing: number): Part {
  const { thick, eyes, body, inks } = subject;
  const { baby: skin, around } = inks;
  const at = placed(subject, 1.06, 0.98, facing);
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
    eyes === 'closed'
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
