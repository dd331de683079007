import { between, mix, type Point } from '../point.ts';
import type { Part } from './baby-arm.ts';
import { brushed } from './brush.ts';
import { bow, curve, ring, shape } from './curve.ts';
import { contour, filled, lined } from './inks.ts';
import { ellipse, type Gradient, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** One half of the trunk's edge, from the neck to between the legs. */
function halfOf({ body: { dimensions: at, measures } }: Subject): readonly Point[] {
  const { shoulders, pubis } = at;
  const arm = measures.armRadius;
  return [
    [at.halfShoulders * 0.3, shoulders - arm * 1.9],
    [at.halfShoulders * 0.33, shoulders - arm * 1.1],
    [at.halfShoulders * 0.56, shoulders - arm * 0.48],
    [at.halfShoulders * 0.9, shoulders + arm * 0.6],
    [at.halfChest * 0.95, shoulders + arm * 2.2],
    [at.halfChest, shoulders * 0.45],
    [at.halfBelly * 1.06, shoulders * 0.2],
    [at.halfBelly * 1.12, pubis * 0.06],
    [at.halfHips * 1.1, pubis * 0.45],
    [at.halfHips, pubis * 0.8],
    [at.halfHips * 0.55, pubis * 1.14],
  ];
}

function mirrored(points: readonly Point[]): Point[] {
  return points.map(([x, y]): Point => [-x, y]);
}

/** Trunk and neck: one smooth shape, whatever is worn over it. `clothed`: its cloth shows no navel and no shoulder blades. */
export function babyTrunk(subject: Subject, clothed = false): Part {
  const { thick, seen, body } = subject;
  const { baby: skin, around } = subject.inks;
  const half = halfOf(subject);
  const outline = ring([...half, [0, body.dimensions.pubis * 1.2], ...mirrored(half).reverse()]);
  const side = half.slice(4, 9);
  const inner = side.map(([x, y], index): Point => [x * (1 - 0.16 * Math.sin((Math.PI * (index + 0.3)) / 4.6)), y]);
  const neck: readonly Point[] = [...half.slice(0, 3), mix(half[2] ?? [0, 0], half[3] ?? [0, 0], 0.08)];
  const edges = [side, neck].map((edge) => brushed(edge, thick) + brushed(mirrored(edge), thick)).join('');
  return {
    outline,
    marks: [
      path(outline, filled(skin.base)),
      ...(around.flat ? [] : [path(shape([side, inner.reverse()]), filled(skin.shade, 0.5))]),
      path(edges, contour(skin, around, thick)),
      ...(clothed ? [] : seen === 1 ? belly(subject) : spine(subject)),
    ],
  };
}

function belly(subject: Subject): readonly Mark[] {
  const { thick, body } = subject;
  const { baby: skin, around, name } = subject.inks;
  const { measures, dimensions: at } = body;
  const wide = measures.hips;
  const navel = bow([-wide * 0.028, -wide * 0.01], [0, wide * 0.045], [wide * 0.028, -wide * 0.01]);
  const middle: Point = [-at.halfBelly * 0.1, at.shoulders * 0.4];
  const sheen: Gradient = {
    id: `sheen-${name}-${Math.round(at.halfBelly)}`,
    kind: 'radial',
    from: middle,
    to: [middle[0] + at.halfBelly * 0.78, middle[1]],
    stops: [
      { at: 0, colour: skin.light, opacity: 0.85 },
      { at: 0.55, colour: skin.light, opacity: 0.45 },
      { at: 1, colour: skin.light, opacity: 0 },
    ],
  };
  return [
    ...(around.flat ? [] : [ellipse(middle, at.halfBelly * 0.78, at.halfBelly * 0.78, { fill: sheen })]),
    path(navel, lined(skin.line, thick)),
    ellipse([0, 0], wide * 0.05, wide * 0.045, filled(skin.shade, 0.45)),
  ];
}

function spine({ body, inks, thick }: Subject): readonly Mark[] {
  const { dimensions: at, measures } = body;
  const arm = measures.armRadius;
  const top = at.shoulders + arm * 1.1;
  const low = at.pubis * 0.35;
  const blade = (out: 1 | -1) => {
    const x = (share: number) => out * at.halfChest * share;
    return curve([
      [x(0.34), top + arm * 0.3],
      [x(0.62), top + arm * 0.8],
      [x(0.67), top + arm * 1.6],
      [x(0.5), top + arm * 2.5],
    ]);
  };
  return [
    path(
      curve([
        [0, top],
        [0, between(top, low, 0.5)],
        [0, low],
      ]),
      lined(inks.baby.shade, thick * 1.4, 0.5),
    ),
    path(blade(1) + blade(-1), lined(inks.baby.shade, thick * 1.2, 0.5)),
  ];
}
