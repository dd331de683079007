import type { Covering } from '../choreography.ts';
import { between, type Point } from '../point.ts';
import { curve, ring } from './curve.ts';
import { lined } from './inks.ts';
import { type GroupMark, group, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** What the baby wears: a nappy, a muslin laid over, or a towel wrapped round. No picture goes without one of them. */
export function coveringOf(subject: Subject, covering: Covering): GroupMark {
  switch (covering) {
    case 'nappy':
      return group(covering, nappy(subject));
    case 'muslin':
      return group(covering, muslin(subject));
    case 'wrap':
      return group(covering, wrap(subject));
  }
}

const both = [1, -1] as const;

function nappy(subject: Subject): readonly Mark[] {
  const { thick, body, seen } = subject;
  const { around } = subject.inks;
  const { pubis: y, halfHips: wide } = body.dimensions;
  const top = y * 0.4;
  const half: readonly Point[] = [
    [wide * 1.1, top],
    [wide * 1.16, y * 0.6],
    [wide * 1.17, y * 0.84],
    [wide * 0.98, y],
    [wide * 0.72, y * 1.17],
    [wide * 0.54, y * 1.4],
    [wide * 0.28, y * 1.58],
  ];
  const other = half.map(([x, down]): Point => [-x, down]).reverse();
  const waist = (side: 1 | -1): Point => [side * wide * 0.6, top + y * 0.06];
  const outline = ring([[0, top + y * 0.09], waist(1), ...half, [0, y * 1.62], ...other, waist(-1)], 0.9);
  return [
    path(outline, { fill: around.nappy, line: around.nappyLine, thick }),
    path(ring(legHoles(wide, y)), { fill: around.nappyShade, opacity: 0.85 }),
    path(frills(wide, y), {
      line: around.nappyLine,
      thick: thick * 0.8,
      dash: [thick * 1.6, thick * 2.2],
      opacity: 0.7,
    }),
    ...(seen === 1 ? tapes(subject, top) : folds(subject, top)),
  ];
}

/** The shaded edge round one leg. */
function legHoles(wide: number, y: number): readonly Point[] {
  return [
    [wide * 0.12, y * 1.56],
    [wide * 0.36, y * 1.5],
    [wide * 0.6, y * 1.22],
    [wide * 0.92, y],
    [wide * 1.13, y * 0.84],
    [wide * 1.12, y * 0.66],
    [wide * 0.9, y * 0.86],
    [wide * 0.6, y * 1.02],
    [wide * 0.4, y * 1.26],
  ];
}

function frills(wide: number, y: number): string {
  return both
    .map((side) =>
      curve([
        [side * wide * 1.06, y * 0.78],
        [side * wide * 0.84, y * 0.96],
        [side * wide * 0.58, y * 1.14],
        [side * wide * 0.42, y * 1.4],
      ]),
    )
    .join('');
}

function tapes({ inks: { around }, body }: Subject, top: number): readonly Mark[] {
  const { pubis: y, halfHips: wide } = body.dimensions;
  return both.map((side) => ({
    kind: 'rect',
    at: [side * wide * 0.82, top + y * 0.185],
    width: wide * 0.38,
    height: y * 0.17,
    rounding: y * 0.07,
    turned: side * -6,
    fill: around.tape,
  }));
}

function folds({ inks: { around }, body, thick }: Subject, top: number): readonly Mark[] {
  const { pubis: y, halfHips: wide } = body.dimensions;
  const band = curve([
    [-wide * 1.02, top + y * 0.15],
    [0, top + y * 0.22],
    [wide * 1.02, top + y * 0.15],
  ]);
  const middle = curve([
    [0, y * 0.78],
    [0, y],
    [0, y * 1.26],
  ]);
  return [path(band, lined(around.nappyShade, thick * 1.4)), path(middle, lined(around.nappyShade, thick * 1.4, 0.8))];
}

function muslin({ inks: { around }, body, thick }: Subject): readonly Mark[] {
  const { pubis: y, halfHips } = body.dimensions;
  const wide = halfHips * 1.3;
  const [top, low] = [y * 0.4, y * 1.75];
  const at = (x: number, down: number): Point => [x * wide, between(top, low, down)];
  const edge: readonly Point[] = [
    at(-1, 0.06),
    at(-0.5, 0),
    at(0, 0.05),
    at(0.5, 0.01),
    at(1, 0.07),
    at(1.05, 0.5),
    at(0.98, 1),
    at(0.5, 1.05),
    at(0, 0.99),
    at(-0.5, 1.04),
    at(-0.98, 1),
    at(-1.05, 0.5),
  ];
  const falls =
    curve([at(-0.6, 0.12), at(-0.45, 0.5), at(-0.62, 0.92)]) +
    curve([at(0.2, 0.14), at(0.12, 0.55), at(0.28, 0.9)]) +
    curve([at(0.66, 0.16), at(0.6, 0.45), at(0.7, 0.84)]);
  const hem = curve([at(-0.98, 0.91), at(-0.5, 0.95), at(0, 0.9), at(0.5, 0.95), at(0.95, 0.91)]);
  return [
    path(ring(edge, 0.8), { fill: around.cloth, line: around.clothLine, thick }),
    path(falls, lined(around.clothShade, thick * 1.5)),
    path(hem, { line: around.tape, thick: thick * 1.2, dash: [thick * 3, thick * 2.4] }),
  ];
}

// From the armpits to below the knees, one edge laid over the other.
function wrap({ inks: { around }, body, thick }: Subject): readonly Mark[] {
  const { pubis, halfBelly, shoulders } = body.dimensions;
  const wide = halfBelly * 1.62;
  const [top, low] = [shoulders * 0.62, pubis * 3.1];
  const at = (x: number, down: number): Point => [x * wide, between(top, low, down)];
  const edge: readonly Point[] = [
    at(-0.68, 0.02),
    at(0, 0.06),
    at(0.68, 0),
    at(0.9, 0.3),
    at(1.1, 0.62),
    at(0.86, 0.94),
    at(0.3, 1),
    at(-0.3, 1),
    at(-0.86, 0.94),
    at(-1.1, 0.62),
    at(-0.9, 0.3),
  ];
  const lap = curve([at(0.68, 0.01), at(0.3, 0.22), at(-0.3, 0.5), at(-1.06, 0.66)]);
  const falls =
    curve([at(0.7, 0.4), at(0.5, 0.7), at(0.46, 0.92)]) +
    curve([at(-0.1, 0.56), at(-0.02, 0.75), at(-0.1, 0.94)]) +
    curve([at(-0.64, 0.16), at(-0.5, 0.26), at(-0.42, 0.4)]);
  return [
    path(ring(edge, 0.9), { fill: around.cloth, line: around.clothLine, thick }),
    path(falls, lined(around.clothShade, thick * 1.5)),
    path(lap, lined(around.clothLine, thick)),
    path(curve([at(-0.66, 0.06), at(0, 0.1), at(0.64, 0.05)]), {
      line: around.tape,
      thick: thick * 1.2,
      dash: [thick * 3, thick * 2.4],
    }),
  ];
}
