import type { BabySide } from '../pose.ts';
import { babyHand } from './baby-hand.ts';
import { curve, shape } from './curve.ts';
import { cuff } from './dressed.ts';
import { filled, lined } from './inks.ts';
import { crease, crescent } from './limb.ts';
import { type Mark, path } from './mark.ts';
import { type Subject, spotOf } from './subject.ts';
import { knotted, outlineOf, rooted, stretch, type Tube, tube } from './tube.ts';

/** A limb or another part of the body: its marks, and its outline for the shadow below. */
export interface Part {
  readonly outline: string;
  readonly marks: readonly Mark[];
}

function armTube(subject: Subject, side: BabySide): Tube {
  const { measures, style } = subject.body;
  const upper = measures.armRadius * style.girth;
  const fore = measures.forearmRadius * style.girth;
  const wrist = measures.wristRadius * style.girth;
  const radius = knotted([
    [-1, upper * 0.5],
    [-0.3, upper * 0.98],
    [0, upper * 1.12],
    [0.35, upper * 1.08],
    [0.8, upper * 0.94],
    [1, upper * 0.9],
    [1.3, fore * 1.04],
    [1.7, fore * 0.9],
    [1.9, wrist * 1.02],
    [2, wrist * 1.06],
  ]);
  const spot = (name: 'neck-base' | 'shoulder' | 'elbow' | 'wrist') => spotOf(subject, `${side}-${name}`);
  return tube(rooted(spot('neck-base'), spot('shoulder'), spot('elbow'), spot('wrist')), radius);
}

/** One arm with its hand; `worn`: the same as dressed, where there is a sleeve. The contour begins a little way out, so that the arm grows out of the trunk. */
export function babyArm(subject: Subject, side: BabySide, worn = subject): Part {
  const limb = armTube(subject, side);
  const hand = babyHand(subject, side);
  const { thick } = subject;
  const { baby: skin, around } = worn.inks;
  const outline = shape([outlineOf(limb, 0.25)]);
  const leftIsUp = (limb.left[0]?.at[1] ?? 0) < (limb.right[0]?.at[1] ?? 0);
  const middle = Math.floor(limb.left.length / 2);
  const low = (limb.right[middle]?.at[1] ?? 0) > (limb.left[middle]?.at[1] ?? 0) ? 'right' : 'left';
  const [upper, under] = [0.05, 0.36];
  const edges =
    curve(stretch(limb, 'left', leftIsUp ? upper : under, 1)) +
    curve(stretch(limb, 'right', leftIsUp ? under : upper, 1));
  const inner = leftIsUp ? 1 : -1;
  return {
    outline: outline + hand.outline,
    marks: [
      ...hand.marks,
      path(outline, filled(skin.base)),
      ...(around.flat ? [] : [path(crescent(limb, low, 0.42, 0.18, 0.97), filled(skin.shade, 0.55))]),
      path(edges, lined(skin.line, thick)),
      path(crease(limb, 0.93, 0.98, -0.55, 0.34), lined(skin.line, thick * 0.85)),
      path(crease(limb, 0.585, -0.95 * inner, -0.1 * inner, 0.1), lined(skin.line, thick * 0.8, 0.7)),
      ...(worn === subject ? [] : [cuff(limb, worn)]),
    ],
  };
}
