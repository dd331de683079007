import type { BabySide } from '../pose.ts';
import { GROWING, type Part } from './baby-arm.ts';
import { babyFoot } from './baby-foot.ts';
import { brushed } from './brush.ts';
import { shape } from './curve.ts';
import { cuff } from './dressed.ts';
import { contour, filled, lined } from './inks.ts';
import { begins, crease, crescent, fold } from './limb.ts';
import { ellipse, group, type Placement, path } from './mark.ts';
import { facing, type Subject, screenSide, sideOf, spotOf, turnedFromDown } from './subject.ts';
import { knotted, outlineOf, rooted, stretch, type Tube, tube } from './tube.ts';

function legTube(subject: Subject, side: BabySide): Tube {
  const { measures, style, pose } = subject.body;
  const narrow = pose.feet === 'sole-up' ? 0.84 : 1;
  const thigh = measures.thighRadius * style.girth;
  const calf = measures.calfRadius * style.girth;
  const ankle = measures.ankleRadius * style.girth * narrow;
  const radius = knotted([
    [-1, thigh * 0.8],
    [-0.4, thigh],
    [0, thigh * 1.09],
    [0.3, thigh * 1.06],
    [0.52, thigh * 0.96],
    [0.62, thigh * 0.97],
    [0.9, thigh * 0.8],
    [1.05, thigh * 0.78],
    [1.35, calf * 1.07],
    [1.7, calf * 0.9],
    [1.9, ankle * 1.03],
    [2, ankle],
  ]);
  const spot = (name: 'groin' | 'hip' | 'knee' | 'ankle') => spotOf(subject, `${side}-${name}`);
  return tube(rooted(spot('groin'), spot('hip'), spot('knee'), spot('ankle')), radius, 10);
}

/** The side of the big toe, for a foot that is drawn with its toes downwards and then turned into place. */
export function bigToeSide(subject: Subject, side: BabySide): 1 | -1 {
  const own = sideOf(subject, side);
  const [fx, fy] = facing(subject, own.foot);
  const [bx, by] = facing(subject, own.bigToe);
  return fx * by - fy * bx < 0 ? 1 : -1;
}

/** Where the foot lies: its heel, turned so that its toes point the foot's way. */
export function footPlace(subject: Subject, side: BabySide): Placement {
  const [x, y] = spotOf(subject, `${side}-heel`);
  return { x, y, angle: turnedFromDown(facing(subject, sideOf(subject, side).foot)), sx: 1, sy: 1 };
}

/** One leg with its foot: smooth, for a leg that nobody moves. `worn`: the same as dressed, where there is a trouser leg. */
export function babyLeg(subject: Subject, side: BabySide, worn = subject): Part {
  const limb = legTube(subject, side);
  const { thick, body } = subject;
  const { baby: skin, around } = worn.inks;
  const { raised, lower } = body.pose.leg[side];
  const outerIsLeft = screenSide(subject, side) > 0;
  const over = body.pose.feet === 'sole-up' || lower < 0.2;
  const foot = footOf(subject, side);
  const [inner, outer] = [begins(raised, 0.36, 0.05), begins(raised, 0.15, 0.3)];
  const [left, right] = [
    stretch(limb, 'left', outerIsLeft ? outer : inner, 1),
    stretch(limb, 'right', outerIsLeft ? inner : outer, 1),
  ];
  const edges = brushed(left, thick, GROWING) + brushed(right, thick, GROWING);
  const out = outerIsLeft ? 1 : -1;
  const outline = shape([outlineOf(limb, 0.7)]);
  return {
    outline,
    marks: [
      ...(over ? [] : [foot]),
      path(outline, filled(skin.base)),
      ...(around.flat
        ? []
        : [path(crescent(limb, outerIsLeft ? 'right' : 'left', 0.4, 0.3, 0.97), filled(skin.shade, 0.5))]),
      path(edges, contour(skin, around, thick)),
      path(
        fold(limb, 0.38, 0.99 * out, -0.15 * out, 0.22, thick) + fold(limb, 0.92, 0.98, -0.5, 0.25, thick),
        filled(skin.line),
      ),
      path(crease(limb, 0.58, 0.5, -0.35, -0.16), lined(skin.shade, thick)),
      ...(worn === subject ? [] : [cuff(limb, worn)]),
      ...(over ? [foot] : []),
    ],
  };
}

/** The foot of a leg that nobody moves, with its shade on the shank that it stands before. */
export function footOf(subject: Subject, side: BabySide) {
  const length = sideOf(subject, side).footLength;
  const bigToe = bigToeSide(subject, side);
  const { marks } = babyFoot(subject, length, bigToe);
  const { baby: skin, around } = subject.inks;
  // What stands before the shank shades it.
  const shade = ellipse(
    [bigToe * -0.02 * length, 0.6 * length],
    0.225 * length,
    0.48 * length,
    filled(skin.shade, 0.55),
  );
  const stands = subject.body.pose.feet === 'sole-up' && !around.flat;
  return group('foot', [...(stands ? [shade] : []), ...marks], footPlace(subject, side));
}
