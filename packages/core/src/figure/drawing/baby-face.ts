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
    nose(subject, at),
    ...babyMouth(subject, at, expression.mouth),
    ...(subject.face === 'crying' ? tears(subject, at) : []),
    ...(subject.face === 'hiccup' ? jolts(subject, at) : []),
  ];
}

/** From the front its lower edge alone; on a head that is turned also the bridge, and the tip on the far side. */
function nose({ inks, thick, body }: Subject, at: OnHead): Mark {
  const ink = lined(inks.baby.line, thick * 1.1, 0.8);
  if (body.pose.face === 'viewer') return path(bow(at(-0.044, 0.214), at(0, 0.262), at(0.044, 0.214)), ink);
  const edge = [
    at(0.066, 0.118),
    at(0.09, 0.16),
    at(0.136, 0.196),
    at(0.118, 0.23),
    at(0.05, 0.234),
    at(-0.018, 0.222),
  ];
  return path(curve(edge), ink);
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

/** What jumps: a burst at one corner of the mouth, and a jerk beside both shoulders. The head is still. */
function jolts({ inks: { baby: skin, around }, thick }: Subject, at: OnHead): readonly Mark[] {
  const burst = BURST.map(([from, to]) => curve([at(...from), at(...to)])).join('');
  const jerk = both
    .flatMap((side) =>
      JERK.map(([from, by, to]) => bow(at(side * from[0], from[1]), at(side * by[0], by[1]), at(side * to[0], to[1]))),
    )
    .join('');
  // The jerk lies on the ground, where at night a line of the skin's would be lost.
  return [path(burst, lined(skin.line, thick * 2, 0.9)), path(jerk, lined(around.rim ?? skin.line, thick * 2, 0.9))];
}

type Share = readonly [x: number, y: number];

const BURST: readonly (readonly [Share, Share])[] = [
  [
    [0.1, 0.31],
    [0.2, 0.236],
  ],
  [
    [0.118, 0.352],
    [0.262, 0.338],
  ],
  [
    [0.104, 0.394],
    [0.206, 0.44],
  ],
];
const JERK: readonly (readonly [Share, Share, Share])[] = [
  [
    [0.66, 0.3],
    [0.76, 0.37],
    [0.79, 0.48],
  ],
  [
    [0.76, 0.24],
    [0.88, 0.33],
    [0.92, 0.45],
  ],
];
