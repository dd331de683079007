import { between, type Point } from '../point.ts';
import { BABY_SIDES } from '../pose.ts';
import { babyTrunk } from './baby-trunk.ts';
import { curve, ring, straight } from './curve.ts';
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

/** A sleeping bag without sleeves: arms free, legs and feet within, shut along its middle. */
export function sleepingBag(subject: Subject): readonly Mark[] {
  const { body, inks, thick } = subject;
  const { around } = inks;
  const { halfShoulders, halfChest, halfBelly, shoulders, pubis } = body.dimensions;
  const arm = body.measures.armRadius;
  const { wide, low } = legsWithin(subject);
  const half: readonly Point[] = [
    [halfShoulders * 0.4, shoulders - arm * 1.05],
    [halfShoulders * 0.74, shoulders - arm * 0.5],
    [halfShoulders * 0.72, shoulders + arm * 0.8],
    [halfChest * 0.98, shoulders + arm * 2.5],
    [halfBelly * 1.2, shoulders * 0.2],
    [between(halfBelly * 1.2, wide, 0.8), pubis * 0.9],
    [wide, between(pubis, low, 0.36)],
    [wide * 0.98, between(pubis, low, 0.66)],
    [wide * 0.82, between(pubis, low, 0.9)],
    [wide * 0.44, low],
  ];
  const top: Point = [0, shoulders + arm * 0.5];
  const other = half.map(([x, y]): Point => [-x, y]).reverse();
  const leaf = thick * 2.6;
  const leaves = [-0.55, 0.55, -0.3, 0.3].map((x, index) => {
    const [at, down] = [x * wide, pubis * (index < 2 ? 1.1 : 0.3)];
    return `M${(at - leaf).toFixed(1)} ${down.toFixed(1)}q${leaf.toFixed(1)} ${(-leaf).toFixed(1)} ${(2 * leaf).toFixed(1)} 0q${(-leaf).toFixed(1)} ${leaf.toFixed(1)} ${(-2 * leaf).toFixed(1)} 0`;
  });
  const shut = straight([top, [0, low * 0.97]]);
  const creases = [-1, 1].map((side) =>
    curve([
      [side * wide * 0.34, between(pubis, low, 0.2)],
      [side * wide * 0.52, between(pubis, low, 0.5)],
      [side * wide * 0.5, between(pubis, low, 0.78)],
    ]),
  );
  return [
    path(ring([top, ...half, [0, low * 1.01], ...other], 0.85), {
      fill: around.cloth,
      line: around.clothLine,
      thick,
    }),
    path(leaves.join(''), { fill: around.tape }),
    path(creases.join(''), lined(around.clothShade, thick * 1.4)),
    path(shut, lined(around.clothLine, thick)),
    path(curve([half[0] ?? top, top, other.at(-1) ?? top]), lined(around.tape, thick * 2.4)),
  ];
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
