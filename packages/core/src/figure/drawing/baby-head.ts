import { clamp, type Point } from '../point.ts';
import type { Part } from './baby-arm.ts';
import { babyFace } from './baby-face.ts';
import { curve, ring } from './curve.ts';
import { type OnHead, onHead } from './hair.ts';
import { hairInFront } from './hair-front.ts';
import { headAside } from './head-aside.ts';
import { headTurned } from './head-turned.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

const both = [1, -1] as const;

/**
 * The head: facing the viewer, turned to a side, or from behind with the face turned to a side, so that nose and mouth
 * are free.
 */
export function babyHead(subject: Subject): Part {
  const { face } = subject.body.pose;
  if (face === 'viewer') return headInFront(subject);
  const facing = face === 'left' ? subject.seen : opposite(subject.seen);
  return subject.seen === 1 ? headTurned(subject, facing) : headAside(subject, facing);
}

function opposite(side: 1 | -1): 1 | -1 {
  return side === 1 ? -1 : 1;
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
  const at = onHead(subject, 1, 1, 1);
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
      ...babyFace(subject, at),
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
