import { between, type Point } from '../point.ts';
import { BABY_SIDES } from '../pose.ts';
import { babyTrunk } from './baby-trunk.ts';
import { curve, numbers, shape, straight } from './curve.ts';
import { dressed } from './dressed.ts';
import { lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import { type Subject, spotOf } from './subject.ts';

/** The trunk of a sleepsuit, with its band at the neck and its seam across the seat; arms and legs go under it. */
export function sleepsuit(subject: Subject): readonly Mark[] {
  const { body, inks, thick } = subject;
  const { shoulders, halfShoulders, halfHips, pubis } = body.dimensions;
  const neck = shoulders - body.measures.armRadius * 1.2;
  const collar = curve([
    [-halfShoulders * 0.36, neck],
    [0, neck + body.measures.armRadius * 0.3],
    [halfShoulders * 0.36, neck],
  ]);
  const seat = curve([
    [-halfHips * 1.02, pubis * 0.42],
    [0, pubis * 0.5],
    [halfHips * 1.02, pubis * 0.42],
  ]);
  const step = curve([
    [-halfHips * 0.6, pubis * 1.08],
    [-halfHips * 0.24, pubis * 1.19],
    [halfHips * 0.24, pubis * 1.19],
    [halfHips * 0.6, pubis * 1.08],
  ]);
  return [
    ...babyTrunk(dressed(subject), true).marks,
    path(step, lined(inks.around.clothLine, thick)),
    path(seat, lined(inks.around.clothShade, thick * 1.3)),
    path(collar, lined(inks.around.tape, thick * 3)),
  ];
}

/** A sleeping bag without sleeves: straps over the shoulders, arms out of its armholes, legs and feet within. */
export function sleepingBag(subject: Subject): readonly Mark[] {
  const { body, inks, thick } = subject;
  const { around } = inks;
  const { halfShoulders, halfChest, halfBelly, shoulders, pubis } = body.dimensions;
  const arm = body.measures.armRadius;
  const { wide, low } = legsWithin(subject);
  const down = (share: number) => between(pubis, low, share);
  const neck: Point = [0, shoulders + arm * 0.7];
  const strap: readonly Point[] = [
    [halfShoulders * 0.34, shoulders - arm * 0.1],
    [halfShoulders * 0.46, shoulders - arm * 1.02],
  ];
  const armhole: readonly Point[] = [
    [halfShoulders * 0.96, shoulders - arm * 0.3],
    [halfShoulders * 0.8, shoulders + arm * 0.7],
    [halfChest * 0.84, shoulders + arm * 1.8],
    [halfChest * 1.08, shoulders + arm * 2.8],
  ];
  const side: readonly Point[] = [
    [Math.max(halfChest, halfBelly) * 1.14, shoulders * 0.3],
    [between(halfBelly * 1.16, wide, 0.45), pubis * 0.55],
    [wide, down(0.2)],
    [wide * 1.02, down(0.6)],
    [wide * 0.94, down(0.88)],
    [wide * 0.66, low],
  ];
  const mirrored = (points: readonly Point[]) => points.map(([x, y]): Point => [-x, y]).reverse();
  const edge = [[neck, ...strap], armhole, [...side, [0, low * 1.01] as const, ...mirrored(side)]] as const;
  const outline = shape([...edge, mirrored(armhole), [...mirrored(strap), neck]], 0.9);
  const band = lined(around.tape, thick * 2.6);
  const open = curve([...mirrored(strap), neck, ...strap]) + curve(armhole) + curve(mirrored(armhole));
  return [
    path(outline, { fill: around.cloth, line: around.clothLine, thick }),
    path(creases(wide, down), lined(around.clothShade, thick * 1.4)),
    path(straight([neck, [0, low * 0.96]]), lined(around.clothLine, thick)),
    path(leaves(wide, pubis, thick * 2.6), { fill: around.tape }),
    path(open, band),
  ];
}

function creases(wide: number, down: (share: number) => number): string {
  const one = (side: 1 | -1) =>
    curve([
      [side * wide * 0.38, down(0.16)],
      [side * wide * 0.56, down(0.5)],
      [side * wide * 0.52, down(0.8)],
    ]);
  return one(-1) + one(1);
}

function leaves(wide: number, pubis: number, leaf: number): string {
  return [-0.5, 0.5, -0.34, 0.34]
    .map((x, index) => {
      const [at, down] = [x * wide, pubis * (index < 2 ? 1.1 : 0.2)];
      return `M${numbers([at - leaf, down])}q${numbers([leaf, -leaf, 2 * leaf, 0])}q${numbers([-leaf, leaf, -2 * leaf, 0])}`;
    })
    .join('');
}

/** How wide and how far down the legs reach, in millimetres, with some room. */
export function legsWithin(subject: Subject): { readonly wide: number; readonly low: number } {
  const { measures, style } = subject.body;
  const points = BABY_SIDES.flatMap((side) => [spotOf(subject, `${side}-knee`), spotOf(subject, `${side}-toes`)]);
  const round = measures.thighRadius * style.girth;
  return {
    wide: Math.max(...points.map(([x]) => Math.abs(x))) + round * 1.1,
    low: Math.max(...points.map(([, y]) => y)) + round * 2.4,
  };
}
