import type { Covering } from '../choreography.ts';
import type { Point } from '../point.ts';
import { blanket } from './blanket.ts';
import { curve, ring } from './curve.ts';
import { lined } from './inks.ts';
import { type GroupMark, group, type Mark, path } from './mark.ts';
import { sleepingBag, sleepsuit } from './sleepwear.ts';
import { muslin, openTowel, wrap } from './soft-cloth.ts';
import type { Subject } from './subject.ts';

/** What covers the baby: worn, laid over, or wrapped round. No picture goes without one of them. */
export function coveringOf(subject: Subject, covering: Covering): GroupMark {
  switch (covering) {
    case 'nappy':
      return group(covering, nappy(subject));
    case 'muslin':
      return group(covering, muslin(subject));
    case 'wrap':
      return group(covering, wrap(subject));
    case 'sleepsuit':
      return group(covering, sleepsuit(subject));
    case 'bag':
      return group(covering, sleepingBag(subject));
    case 'blanket':
      return group(covering, blanket(subject));
  }
}

/** What of a covering lies under the baby. */
export function beneath(subject: Subject, covering: Covering): readonly Mark[] {
  return covering === 'wrap' ? [group('beneath', openTowel(subject))] : [];
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
