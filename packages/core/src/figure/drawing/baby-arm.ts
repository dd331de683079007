import type { BabySide } from '../pose.ts';
import { babyHand } from './baby-hand.ts';
import { brushed, type Taper } from './brush.ts';
import { shape } from './curve.ts';
import { cuff } from './dressed.ts';
import { contour, filled } from './inks.ts';
import { crescent, fold } from './limb.ts';
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
  return tube(rooted(spot('neck-base'), spot('shoulder'), spot('elbow'), spot('wrist')), radius, 9);
}

/** A contour that grows out of the trunk and runs on into the hand or the foot. */
export const GROWING: Taper = { start: 0.3, end: 0.08 };

const FROM_THE_NECK: Taper = { start: 0.1, end: 0.08 };

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
  const [upper, under] = [0, 0.2];
  const edge = (rail: 'left' | 'right', from: number) =>
    brushed(stretch(limb, rail, from, 1), thick, from === upper ? FROM_THE_NECK : GROWING);
  const edges = edge('left', leftIsUp ? upper : under) + edge('right', leftIsUp ? under : upper);
  const inner = leftIsUp ? 1 : -1;
  return {
    outline: outline + hand.outline,
    marks: [
      ...hand.marks,
      path(outline, filled(skin.base)),
      ...(around.flat ? [] : [path(crescent(limb, low, 0.42, 0.18, 0.97), filled(skin.shade, 0.55))]),
      path(edges, contour(skin, around, thick)),
      path(
        fold(limb, 0.93, 0.98, -0.62, 0.3, thick) + fold(limb, 0.585, -0.97 * inner, -0.05 * inner, 0.1, thick * 0.9),
        filled(skin.line),
      ),
      ...(worn === subject ? [] : [cuff(limb, worn)]),
    ],
  };
}
