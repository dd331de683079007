import { acrossFace, babyEye } from './baby-eye.ts';
import { babyMouth } from './baby-mouth.ts';
import { bow, curve, ring } from './curve.ts';
import { type Expression, expressionOf } from './expression.ts';
import type { OnHead } from './hair.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

const both = [1, -1] as const;

/** Cheeks, eyes, brows, nose and mouth on a head: what the face says. */
export function babyFace(subject: Subject, at: OnHead): readonly Mark[] {
  const expression = expressionOf(subject);
  return [
    ...(subject.inks.around.flat ? [] : cheeks(subject, at, expression.flush)),
    ...both.flatMap((side) => babyEye(subject, at, side, expression.eyes)),
    ...brows(subject, at, expression.brows),
    path(
      bow(at(-0.044, 0.214), at(0, 0.262), at(0.044, 0.214)),
      lined(subject.inks.baby.line, subject.thick * 1.1, 0.8),
    ),
    ...babyMouth(subject, at, expression.mouth),
    ...(subject.face === 'crying' ? tears(subject, at) : []),
    ...(subject.face === 'hiccup' ? jolts(subject, at) : []),
  ];
}

/** Both cheeks, or the near one where the head is so far turned that the other is its edge. */
function cheeks(subject: Subject, at: OnHead, flush: number): readonly Mark[] {
  const seen = both.filter(
    (side) => acrossFace(at, side * 0.33, 0.262, 0.1) > 0.07 * subject.body.dimensions.headWidth,
  );
  return seen.map((side) => cheek(subject, at, side, flush));
}

function cheek({ inks, body }: Subject, at: OnHead, side: 1 | -1, flush: number): Mark {
  const wide = acrossFace(at, side * 0.33, 0.262, 0.105 + 0.03 * flush);
  return ellipse(
    at(side * 0.335, 0.262),
    wide,
    body.dimensions.headHeight * (0.062 + 0.022 * flush),
    filled(inks.baby.blush, Math.min(0.7, flush)),
  );
}

type Arch = readonly [readonly [number, number], readonly [number, number], readonly [number, number]];

const ARCHES: Readonly<Record<Expression['brows'], Arch>> = {
  soft: [
    [0.142, -0.043],
    [0.225, -0.094],
    [0.308, -0.038],
  ],
  raised: [
    [0.135, -0.088],
    [0.225, -0.156],
    [0.318, -0.084],
  ],
  knit: [
    [0.1, -0.01],
    [0.19, -0.06],
    [0.312, -0.012],
  ],
  pleading: [
    [0.1, -0.05],
    [0.21, -0.064],
    [0.316, 0.016],
  ],
};

function brows({ inks, thick }: Subject, at: OnHead, kind: Expression['brows']): readonly Mark[] {
  const [inner, top, outer] = ARCHES[kind];
  const brow = (side: 1 | -1) =>
    bow(at(side * inner[0], inner[1]), at(side * top[0], top[1]), at(side * outer[0], outer[1]));
  const calm = kind === 'soft' || kind === 'raised';
  const ink = lined(inks.hair, thick * (calm ? 1.35 : 1.9), calm ? 0.6 : 0.85);
  if (calm) return [path(brow(1) + brow(-1), ink)];
  const fold = (side: 1 | -1) => curve([at(side * 0.034, -0.05), at(side * 0.026, -0.012), at(side * 0.038, 0.028)]);
  return [path(brow(1) + brow(-1), ink), path(fold(1) + fold(-1), lined(inks.baby.line, thick * 0.9, 0.7))];
}

/** One drop on each cheek, and a wet line from the eye to it. */
function tears({ inks: { around }, thick }: Subject, at: OnHead): readonly Mark[] {
  return both.flatMap((side) => {
    const point = (x: number, y: number) => at(side * x, y);
    const way = curve([point(0.3, 0.165), point(0.33, 0.215), point(0.335, 0.262)]);
    const drop = ring([
      point(0.338, 0.238),
      point(0.362, 0.284),
      point(0.366, 0.316),
      point(0.338, 0.338),
      point(0.31, 0.316),
      point(0.314, 0.284),
    ]);
    return [
      path(way, lined(around.tear, thick * 1.6, 0.8)),
      path(drop, { fill: around.tear, line: around.tearLine, thick: thick * 0.7 }),
    ];
  });
}

/** What jumps: a small burst at one corner of the mouth, and a short bow over the breastbone. The head is still. */
function jolts({ inks: { baby: skin }, thick }: Subject, at: OnHead): readonly Mark[] {
  const burst = BURST.map(([from, to]) => curve([at(...from), at(...to)])).join('');
  const bounce = bow(at(-0.15, 0.79), at(0, 0.7), at(0.15, 0.79));
  return [path(burst + bounce, lined(skin.line, thick * 1.6, 0.85))];
}

type Share = readonly [x: number, y: number];

const BURST: readonly (readonly [Share, Share])[] = [
  [
    [0.088, 0.318],
    [0.132, 0.284],
  ],
  [
    [0.1, 0.358],
    [0.16, 0.35],
  ],
  [
    [0.09, 0.398],
    [0.138, 0.42],
  ],
];
