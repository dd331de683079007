import type { Body } from '../landmarks.ts';
import { add, clamp, degrees, distance, mix, type Point, subtract, times } from '../point.ts';
import { BABY_SIDES, type BabySide } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { knotted, ROUNDING } from './tube.ts';

/** A limb as a hand that goes round it finds it, in picture units: its two bones, and half its thickness along them. */
export interface LimbRound {
  readonly joints: readonly [Point, Point, Point];
  /** 0 to 1 along the upper bone, 1 to 2 along the lower. */
  half(along: number): number;
  /** A ring comes no higher than this: round the top of a thigh its fingers would lie over the groin. [D24] */
  readonly top: number;
}

/** The limb of the body at rest that lies nearest to a point of the picture, if the point lies within it. */
export function limbNear(scene: Scene, point: Point): LimbRound | null {
  const limbs = BABY_SIDES.flatMap((side) => [legRound(scene, side), armRound(scene, side)]);
  const gaps = limbs.map((limb) => {
    const { along, at } = nearestOn(limb, point);
    return distance(at, point) - limb.half(along);
  });
  const least = Math.min(...gaps);
  return least > 0 ? null : (limbs[gaps.indexOf(least)] ?? null);
}

function legRound(scene: Scene, side: BabySide): LimbRound {
  const { measures, style } = scene.rest;
  const [thigh, calf, ankle] = [measures.thighRadius, measures.calfRadius, measures.ankleRadius];
  const half = knotted([
    [0, thigh * 1.06],
    [0.5, thigh * 0.96],
    [1, thigh * 0.78],
    [1.35, calf * 1.07],
    [1.7, calf * 0.88],
    [2, ankle * 0.92],
  ]);
  return limb(scene, side, ['hip', 'knee', 'ankle'], 0.7, (along) => half(along) * style.girth);
}

function armRound(scene: Scene, side: BabySide): LimbRound {
  const { measures, style } = scene.rest;
  const [upper, fore, wrist] = [measures.armRadius, measures.forearmRadius, measures.wristRadius];
  const half = knotted([
    [0, upper * 1.12],
    [0.8, upper * 0.94],
    [1.3, fore * 1.02],
    [1.7, fore * 0.9],
    [2, wrist * 1.04],
  ]);
  return limb(scene, side, ['shoulder', 'elbow', 'wrist'], 0, (along) => half(along) * style.girth);
}

type Joints = readonly ['hip', 'knee', 'ankle'] | readonly ['shoulder', 'elbow', 'wrist'];

function limb(
  { rest, toPicture, unitsPerMm }: Scene,
  side: BabySide,
  [first, second, third]: Joints,
  top: number,
  half: (along: number) => number,
): LimbRound {
  const at = (name: Joints[number]) => toPicture(jointOf(rest, side, name));
  return { joints: [at(first), at(second), at(third)], half: (along) => half(along) * unitsPerMm, top };
}

function jointOf(body: Body, side: BabySide, name: Joints[number]): Point {
  return (side === 'left' ? body.left : body.right).points[name];
}

/** Where a ring about the limb is, for a point of the picture beside it. */
export function ringAt(limb: LimbRound, point: Point): Point {
  return pointOn(limb, alongLimb(limb, point));
}

/** Where along a limb a ring is, for a point of the picture beside it. */
export function alongLimb(limb: LimbRound, point: Point): number {
  return Math.max(limb.top, nearestOn(limb, point).along);
}

function nearestOn({ joints }: LimbRound, point: Point): { readonly along: number; readonly at: Point } {
  const [upper, lower] = [onBone(joints[0], joints[1], point), onBone(joints[1], joints[2], point)];
  return distance(upper.at, point) <= distance(lower.at, point)
    ? { along: upper.share, at: upper.at }
    : { along: 1 + lower.share, at: lower.at };
}

function onBone(from: Point, to: Point, point: Point): { readonly share: number; readonly at: Point } {
  const [way, off] = [subtract(to, from), subtract(point, from)];
  const share = clamp((way[0] * off[0] + way[1] * off[1]) / (way[0] ** 2 + way[1] ** 2 || 1));
  return { share, at: add(from, times(way, share)) };
}

/** How far before and behind a place the limb's way is taken, so that a hand turns softly about a joint. */
const REACH = 0.4;

/** Degrees by which the limb is turned from straight down the picture, about a place along it. */
export function turnOfLimb(limb: LimbRound, along: number): number {
  const [x, y] = subtract(pointOn(limb, Math.min(2, along + REACH)), pointOn(limb, Math.max(0, along - REACH)));
  return degrees(Math.atan2(-x, y));
}

// A limb is drawn round at its joint, so that its middle lies within the bend there.
function pointOn({ joints }: LimbRound, along: number): Point {
  const share = (along - 1 + ROUNDING) / (2 * ROUNDING);
  if (share > 0 && share < 1) {
    const [from, to] = [mix(joints[1], joints[0], ROUNDING), mix(joints[1], joints[2], ROUNDING)];
    return mix(mix(from, joints[1], share), mix(joints[1], to, share), share);
  }
  return along <= 1 ? mix(joints[0], joints[1], along) : mix(joints[1], joints[2], along - 1);
}
