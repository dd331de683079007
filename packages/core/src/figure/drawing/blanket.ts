import { between, type Point } from '../point.ts';
import { blended } from './colour.ts';
import { curve, ring } from './curve.ts';
import { filled, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { type Subject, spotOf } from './subject.ts';

/** What a blanket lies over, in millimetres: how far out and down the knees are, how thick a thigh, and where it ends. */
interface Under {
  readonly wide: number;
  readonly shoulders: number;
  readonly pubis: number;
  readonly round: number;
  readonly knee: Point;
  readonly top: number;
  readonly low: number;
}

function under(subject: Subject): Under {
  const { dimensions, measures, style } = subject.body;
  const { pubis, halfBelly: wide, shoulders } = dimensions;
  const [x, y] = spotOf(subject, 'right-knee');
  const [, ankle] = spotOf(subject, 'right-ankle');
  const round = measures.thighRadius * style.girth;
  return { wide, shoulders, pubis, round, knee: [Math.abs(x), y], top: shoulders * 0.8, low: ankle + round * 0.3 };
}

/**
 * A blanket over the back of a baby held upright, whose legs are tucked up under it: it goes round knees and bottom, and
 * is turned down below the shoulders. The toes peep out.
 */
export function blanket(subject: Subject): readonly Mark[] {
  const { inks, thick } = subject;
  const { around } = inks;
  const on = under(subject);
  const tone = around.flat ? around.cloth : blended(around.cloth, around.tape, 0.34);
  const shade = blended(tone, around.clothLine, 0.22);
  return [
    path(ring(edge(on), 0.9), { fill: tone, line: around.clothLine, thick }),
    ...(around.flat
      ? []
      : [
          path(
            folds(on)
              .map((fold) => ring(fold))
              .join(''),
            filled(shade, 0.8),
          ),
        ]),
    path(bottom(on), lined(around.clothLine, thick * 0.9, 0.8)),
    path(ring(turnedDown(on), 0.9), { fill: around.cloth, line: around.clothLine, thick }),
  ];
}

function edge({ wide, shoulders, round, knee: [out, y], top, low }: Under): readonly Point[] {
  const half: readonly Point[] = [
    [wide * 1.08, top],
    [wide * 1.3, shoulders * 0.46],
    [between(wide * 1.3, out + round, 0.4), shoulders * 0.16],
    [between(wide * 1.3, out + round, 0.8), y - round * 1.3],
    [out + round * 1.16, y - round * 0.5],
    [out + round * 1.22, y + round * 0.2],
    [out + round * 0.7, between(y, low, 0.72)],
    [out * 0.62, low],
  ];
  const other = half.map(([x, down]): Point => [-x, down]);
  return [[0, top * 1.04], ...half, [0, low + round * 0.14], ...other.toReversed()];
}

/** The edge at the top, folded over. */
function turnedDown({ wide, shoulders, top }: Under): readonly Point[] {
  return [
    [wide * 1.08, top],
    [wide * 1.24, shoulders * 0.55],
    [wide * 0.6, shoulders * 0.52],
    [0, shoulders * 0.49],
    [-wide * 0.6, shoulders * 0.52],
    [-wide * 1.24, shoulders * 0.55],
    [-wide * 1.08, top],
    [0, top * 1.04],
  ];
}

/** Shaded folds beside the back, and below the knees. */
function folds({ wide, shoulders, pubis, round, knee: [out, y], low }: Under): readonly (readonly Point[])[] {
  return ([1, -1] as const).flatMap((side): (readonly Point[])[] => [
    [
      [side * wide * 1.1, shoulders * 0.3],
      [side * wide * 1.02, pubis * 0.1],
      [side * between(wide, out, 0.3), y - round * 0.5],
      [side * between(wide, out, 0.55), y - round * 0.7],
      [side * wide * 1.2, pubis * 0.1],
    ],
    [
      [side * (out + round * 0.6), y + round * 0.5],
      [side * out * 0.8, y + round * 0.9],
      [side * out * 0.56, low - round * 0.2],
      [side * out * 0.8, low - round * 0.14],
    ],
  ]);
}

/** Where the cloth goes in below the bottom. */
function bottom({ wide, pubis }: Under): string {
  return curve([
    [-wide * 1.02, pubis * 0.86],
    [-wide * 0.66, pubis * 1.26],
    [0, pubis * 1.42],
    [wide * 0.66, pubis * 1.26],
    [wide * 1.02, pubis * 0.86],
  ]);
}
