import { between, type Point, radians } from '../point.ts';
import { bow, curve, shape } from './curve.ts';
import type { Expression } from './expression.ts';
import type { OnHead } from './hair.ts';
import { filled, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

const EYE_OUT = 0.225;
const EYE_DOWN = 0.112;

/** One eye, as the expression has it; `side` 1 is on the viewer's right. */
export function babyEye(subject: Subject, at: OnHead, side: 1 | -1, eyes: Expression['eyes']): readonly Mark[] {
  switch (eyes) {
    case 'open':
      return openEye(subject, at, side, 1);
    case 'wide':
      return openEye(subject, at, side, 1.16);
    case 'smiling':
      return [...openEye(subject, at, side, 1.04), cheekUnder(subject, at, side)];
    case 'aside':
      return asideEye(subject, at, side);
    case 'narrow':
      return liddedEye(subject, at, side, { cut: -46, slant: -0.004, dome: 0.25 });
    case 'heavy':
      return liddedEye(subject, at, side, { cut: 14, slant: -0.018, dome: 0.7 });
    case 'shut':
      return shutEye(subject, at, side);
    case 'squeezed':
      return squeezedEye(subject, at, side);
  }
}

/** Half the breadth that a part of a face has here: less where the head turns away. */
export function acrossFace(at: OnHead, x: number, y: number, half: number): number {
  return Math.abs(at(x + half, y)[0] - at(x - half, y)[0]) / 2;
}

function openEye({ inks, body, thick }: Subject, at: OnHead, side: 1 | -1, size: number): readonly Mark[] {
  const { baby: skin, around } = inks;
  const high = body.dimensions.headHeight;
  const x = side * EYE_OUT;
  const half = 0.064 * size;
  const lift = 0.013 * (size - 1) * 10;
  const lid = curve([
    at(x - side * 0.088, EYE_DOWN - 0.022 - lift),
    at(x - side * 0.045, EYE_DOWN - 0.068 - lift),
    at(x + side * 0.02, EYE_DOWN - 0.078 - lift),
    at(x + side * 0.078, EYE_DOWN - 0.036 - lift),
    at(x + side * 0.102, EYE_DOWN - 0.03 - lift),
  ]);
  const wide = acrossFace(at, x, EYE_DOWN, half);
  return [
    ellipse(at(x, EYE_DOWN), wide, high * 0.066 * size, filled(around.eye)),
    ellipse(at(x + 0.021, EYE_DOWN - 0.025), wide * 0.34, high * 0.021, filled(around.glint)),
    ellipse(at(x - 0.022, EYE_DOWN + 0.026), wide * 0.2, high * 0.012, filled(around.glint, 0.7)),
    path(lid, lined(skin.line, thick * 1.25)),
  ];
}

function cheekUnder({ inks, thick }: Subject, at: OnHead, side: 1 | -1): Mark {
  const x = side * EYE_OUT;
  return path(
    bow(
      at(x - side * 0.06, EYE_DOWN + 0.1),
      at(x + side * 0.01, EYE_DOWN + 0.072),
      at(x + side * 0.085, EYE_DOWN + 0.088),
    ),
    lined(inks.baby.line, thick * 0.9, 0.7),
  );
}

/** The eye looks to where the head turns: white on the other side. */
function asideEye({ inks, body, thick }: Subject, at: OnHead, side: 1 | -1): readonly Mark[] {
  const { baby: skin, around } = inks;
  const high = body.dimensions.headHeight;
  const x = side * EYE_OUT;
  const wide = acrossFace(at, x, EYE_DOWN, 0.072);
  const [middle, down] = at(x, EYE_DOWN);
  const towards = Math.sign(at(0, 0)[0] - at(-0.5, 0)[0] - (at(0.5, 0)[0] - at(0, 0)[0]));
  const pupil: Point = [middle + towards * wide * 0.46, down];
  const lid = bow(at(x - 0.085, EYE_DOWN - 0.03), at(x, EYE_DOWN - 0.118), at(x + 0.085, EYE_DOWN - 0.03));
  return [
    ellipse([middle, down], wide, high * 0.058, { fill: around.glint, line: skin.line, thick: thick * 0.6 }),
    ellipse(pupil, wide * 0.6, high * 0.055, filled(around.eye)),
    ellipse([pupil[0] + wide * 0.1, down - high * 0.02], wide * 0.17, high * 0.016, filled(around.glint)),
    path(lid, lined(skin.line, thick * 1.25)),
  ];
}

interface Lidded {
  /** Degrees below the eye's middle at which the lid lies; negative above it. */
  readonly cut: number;
  /** How far the inner end of the lid lies lower than the outer one. */
  readonly slant: number;
  /** How much of the lid itself shows. */
  readonly dome: number;
}

/** An eye under a lowered lid. */
function liddedEye({ inks, thick }: Subject, at: OnHead, side: 1 | -1, { cut, slant, dome }: Lidded): readonly Mark[] {
  const { baby: skin, around } = inks;
  const x = side * EYE_OUT;
  const round = (degrees: number, wide: number, high: number): Point =>
    at(x + side * Math.cos(radians(degrees)) * wide, EYE_DOWN + Math.sin(radians(degrees)) * high);
  const low = Array.from({ length: 7 }, (_, index) => round(between(cut, 180 - cut, index / 6), 0.066, 0.066));
  const up = Array.from({ length: 7 }, (_, index) => round(between(180 - cut, 360 + cut, index / 6), 0.082, 0.076));
  const lidDown = EYE_DOWN + Math.sin(radians(cut)) * 0.066;
  const lid = curve([
    at(x - side * 0.088, lidDown + slant),
    at(x, lidDown + 0.012),
    at(x + side * 0.07, lidDown - slant * 0.4),
    at(x + side * 0.104, lidDown + 0.012 - slant),
  ]);
  const glint = ellipse(
    at(x + 0.02, lidDown + 0.03),
    acrossFace(at, x, EYE_DOWN, 0.016),
    acrossFace(at, x, EYE_DOWN, 0.014),
    filled(around.glint, 0.85),
  );
  return [
    path(shape([low]), filled(around.eye)),
    ...(dome < 0.5 ? [glint] : []),
    path(shape([up]), filled(skin.shade, around.flat ? 0 : 0.32 * dome)),
    path(lid, lined(skin.line, thick * 1.5)),
  ];
}

function shutEye({ inks, thick }: Subject, at: OnHead, side: 1 | -1): readonly Mark[] {
  const x = side * EYE_OUT;
  const lid = bow(at(x - 0.085, EYE_DOWN + 0.005), at(x, EYE_DOWN + 0.085), at(x + 0.085, EYE_DOWN + 0.005));
  const lashes = [0.055, 0.075]
    .map((out, index) =>
      curve([
        at(x + side * out, EYE_DOWN + 0.034 - index * 0.014),
        at(x + side * (out + 0.034), EYE_DOWN + 0.054 - index * 0.022),
      ]),
    )
    .join('');
  return [path(lid + lashes, lined(inks.baby.line, thick * 1.4))];
}

/** Pressed tight shut, with the folds that come with it. */
function squeezedEye({ inks, thick }: Subject, at: OnHead, side: 1 | -1): readonly Mark[] {
  const point = (out: number, y: number) => at(side * out, y);
  const lids =
    curve([point(0.312, 0.062), point(0.23, 0.088), point(0.142, 0.128)]) +
    curve([point(0.142, 0.128), point(0.24, 0.132), point(0.318, 0.15)]);
  const folds =
    curve([point(0.15, 0.178), point(0.215, 0.196), point(0.28, 0.184)]) +
    curve([point(0.345, 0.078), point(0.366, 0.064)]) +
    curve([point(0.35, 0.134), point(0.374, 0.142)]);
  return [path(lids, lined(inks.baby.line, thick * 1.55)), path(folds, lined(inks.baby.line, thick * 0.85, 0.7))];
}
