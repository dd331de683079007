import type { Point } from '../point.ts';
import { acrossFace } from './baby-eye.ts';
import { blended } from './colour.ts';
import { bow, curve, ring, shape } from './curve.ts';
import type { Expression } from './expression.ts';
import type { OnHead } from './hair.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** The first teeth are drawn from this age on, in months. */
const FIRST_TEETH = 9;

type Shares = readonly (readonly [x: number, y: number])[];

/** The mouth, as the expression has it. */
export function babyMouth(subject: Subject, at: OnHead, mouth: Expression['mouth']): readonly Mark[] {
  const { inks, thick } = subject;
  const { baby: skin } = inks;
  const line = (d: string, by = 1.6): Mark => path(d, lined(skin.lip, thick * by));
  const chin = path(curve([at(-0.045, 0.412), at(0, 0.42), at(0.045, 0.412)]), lined(skin.shade, thick));
  switch (mouth) {
    case 'smile':
      return [line(bow(at(-0.11, 0.318), at(0, 0.398), at(0.11, 0.318))), corners(subject, at, 0.11, 0.318), chin];
    case 'down':
      return [
        line(bow(at(-0.082, 0.376), at(0, 0.33), at(0.082, 0.376)), 1.8),
        path(bow(at(-0.04, 0.4), at(0, 0.385), at(0.04, 0.4)), lined(skin.lip, thick * 1.1, 0.7)),
        path(bow(at(-0.05, 0.436), at(0, 0.418), at(0.05, 0.436)), lined(skin.line, thick * 0.8, 0.6)),
      ];
    case 'resting':
      return [
        line(curve([at(-0.052, 0.346), at(-0.02, 0.352), at(0, 0.359), at(0.02, 0.352), at(0.052, 0.346)])),
        chin,
      ];
    case 'round':
      return [opened(subject, at, ROUND), chin];
    case 'laugh':
      return [opened(subject, at, LAUGH), ...within(subject, at, 0.412), corners(subject, at, 0.158, 0.298)];
    case 'wail':
      return [opened(subject, at, WAIL), ...within(subject, at, 0.43), ...furrows(subject, at)];
  }
}

const ROUND: Shares = [
  [-0.046, 0.364],
  [-0.03, 0.33],
  [0, 0.32],
  [0.03, 0.33],
  [0.046, 0.364],
  [0.03, 0.398],
  [0, 0.408],
  [-0.03, 0.398],
];
const LAUGH: Shares = [
  [-0.158, 0.298],
  [-0.08, 0.312],
  [0, 0.316],
  [0.08, 0.312],
  [0.158, 0.298],
  [0.126, 0.385],
  [0.066, 0.432],
  [0, 0.444],
  [-0.066, 0.432],
  [-0.126, 0.385],
];
const WAIL: Shares = [
  [-0.15, 0.356],
  [-0.1, 0.306],
  [0, 0.29],
  [0.1, 0.306],
  [0.15, 0.356],
  [0.14, 0.418],
  [0.086, 0.458],
  [0, 0.468],
  [-0.086, 0.458],
  [-0.14, 0.418],
];

function opened({ inks: { baby: skin }, thick }: Subject, at: OnHead, edge: Shares): Mark {
  const points = edge.map(([x, y]) => at(x, y));
  return path(ring(points, 0.9), { fill: dark(skin), line: skin.lip, thick: thick * 1.35 });
}

function dark(skin: { readonly lip: string; readonly line: string }): string {
  return blended(skin.lip, skin.line, 0.72);
}

/** The tongue, and in older babies a row of first teeth. */
function within({ inks, body }: Subject, at: OnHead, low: number): readonly Mark[] {
  const { baby: skin, around } = inks;
  const tongue = ellipse(
    at(0, low),
    acrossFace(at, 0, low, 0.066),
    body.dimensions.headHeight * 0.026,
    filled(blended(skin.lip, skin.blush, 0.6)),
  );
  if (body.ageMonths < FIRST_TEETH) return [tongue];
  const half = body.ageMonths < 18 ? 0.034 : 0.072;
  const top = low < 0.42 ? 0.316 : 0.297;
  const teeth: readonly Point[] = [
    at(-half, top),
    at(0, top + 0.004),
    at(half, top),
    at(half * 0.9, top + 0.026),
    at(0, top + 0.032),
    at(-half * 0.9, top + 0.026),
  ];
  return [
    tongue,
    path(shape([teeth], 0.5), filled(around.flat ? around.glint : blended(around.nappy, skin.light, 0.2))),
  ];
}

function corners({ inks: { baby: skin }, thick }: Subject, at: OnHead, x: number, y: number): Mark {
  const corner = (side: 1 | -1) =>
    curve([at(side * (x + 0.012), y - 0.018), at(side * (x + 0.016), y + 0.004), at(side * (x + 0.004), y + 0.02)]);
  return path(corner(1) + corner(-1), lined(skin.line, thick * 0.9, 0.6));
}

/** From the nose down beside a mouth that is wide open. */
function furrows({ inks: { baby: skin }, thick }: Subject, at: OnHead): readonly Mark[] {
  const furrow = (side: 1 | -1) => curve([at(side * 0.085, 0.236), at(side * 0.165, 0.282), at(side * 0.2, 0.35)]);
  return [path(furrow(1) + furrow(-1), lined(skin.line, thick * 0.85, 0.65))];
}
