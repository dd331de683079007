import { clamp, type Point } from '../point.ts';
import type { Part } from './baby-arm.ts';
import { babyFace } from './baby-face.ts';
import { curve, ring } from './curve.ts';
import { type OnHead, onHead } from './hair.ts';
import { hairTurned } from './hair-behind.ts';
import { filled, lined } from './inks.ts';
import { ellipse, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** How far the head is turned, as an angle. */
const TURN = 0.5;

// Turned to the right: forehead, the hollow of the eye, the full far cheek, the chin, and the back of the head.
const EDGE: readonly (readonly [number, number])[] = [
  [0, -0.5],
  [0.21, -0.472],
  [0.375, -0.362],
  [0.452, -0.2],
  [0.46, -0.06],
  [0.447, 0.03],
  [0.466, 0.11],
  [0.478, 0.2],
  [0.452, 0.3],
  [0.402, 0.375],
  [0.345, 0.44],
  [0.235, 0.487],
  [0.06, 0.492],
  [-0.14, 0.455],
  [-0.31, 0.365],
  [-0.43, 0.22],
  [-0.505, 0.03],
  [-0.512, -0.16],
  [-0.455, -0.33],
  [-0.315, -0.45],
  [-0.16, -0.49],
];
const SHADED: readonly (readonly [number, number])[] = [
  [-0.4, 0.12],
  [-0.31, 0.365],
  [-0.14, 0.455],
  [0.06, 0.492],
  [0.235, 0.487],
  [0.08, 0.442],
  [-0.12, 0.37],
  [-0.27, 0.26],
];

/** A head seen from the front and turned to one side of the picture (1 right, -1 left). */
export function headTurned(subject: Subject, facing: 1 | -1): Part {
  const { thick, body, inks } = subject;
  const { baby: skin, around } = inks;
  const at = onHead(subject, 1, 1, facing);
  const outline = ring(EDGE.map(([x, y]) => at(x, y)));
  const ear = ellipse(
    at(-0.335, 0.075),
    body.dimensions.headWidth * 0.082,
    body.dimensions.headHeight * 0.094,
    { fill: skin.base, line: skin.line, thick },
    facing * 8,
  );
  const fold = curve([at(-0.36, 0.02), at(-0.3, 0.035), at(-0.298, 0.085), at(-0.335, 0.12)]);
  return {
    outline,
    marks: [
      path(outline, { fill: skin.base, line: skin.line, thick }),
      ...(around.flat ? [] : [path(ring(SHADED.map(([x, y]) => at(x, y))), filled(skin.shade, 0.42))]),
      ...hairTurned(subject, at),
      ear,
      path(fold, lined(skin.line, thick * 0.8, 0.7)),
      ...babyFace(subject, turnedOn(at)),
    ],
  };
}

/** How much of the far half of a face is seen: the bridge of the nose hides some of it, and none of it leaves the head. */
const FAR_HALF = 0.64;

/** A face laid round a head: what is drawn on one that looks straight ahead, on one that is turned. */
function turnedOn(at: OnHead): OnHead {
  return (x, y): Point => {
    const across = clamp(2 * (x > 0 ? x * FAR_HALF : x), -1, 1);
    return at(0.5 * Math.sin(clamp(Math.asin(across) + TURN, -Math.PI / 2, Math.PI / 2)), y);
  };
}
