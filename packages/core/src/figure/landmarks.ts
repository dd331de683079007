import { armOf } from './arm.ts';
import { ARM, type BodyLandmark, LEG, MIDDLE, type MiddlePoint, type SidePoint, TRUNK } from './landmark-names.ts';
import { legOf } from './leg.ts';
import { type Measures, measuresAt } from './measures.ts';
import type { Point } from './point.ts';
import { BABY_SIDES, type BabySide, type Pose } from './pose.ts';
import { type Style, styleAt } from './style.ts';
import { type Dimensions, dimensionsOf, middleOf, trunkOf } from './trunk.ts';

// The baby's own frame, in millimetres, whatever the view:
//
//            crown  y < 0
//              |
//   right ── navel ── left   x > 0 is the baby's LEFT
//              |
//            feet   y > 0

/** One side of a body: its points, and where hand and foot point (length 1). */
export interface BodySide {
  readonly points: Readonly<Record<SidePoint, Point>>;
  readonly hand: Point;
  /** From the palm to the side of the thumb, length 1. */
  readonly thumb: Point;
  readonly foot: Point;
  /** From the sole's middle to the side of the big toe, length 1. */
  readonly bigToe: Point;
  /** How long hand and foot are drawn, in millimetres. */
  readonly handLength: number;
  readonly footLength: number;
}

/** A baby in a pose: all points in the baby's frame, millimetres. */
export interface Body {
  readonly ageMonths: number;
  readonly measures: Measures;
  readonly style: Style;
  readonly pose: Pose;
  readonly dimensions: Dimensions;
  readonly middle: Readonly<Record<MiddlePoint, Point>>;
  readonly left: BodySide;
  readonly right: BodySide;
}

/** The body of a baby of that age in months in a pose, drawn in a style (by default the one of its age). */
export function bodyOf(ageMonths: number, pose: Pose, style: Style = styleAt(ageMonths)): Body {
  const measures = measuresAt(ageMonths);
  const dimensions = dimensionsOf(measures, style);
  const side = (of: BabySide) => sideOf(of, measures, style, pose, dimensions);
  const middle = middleOf(measures, dimensions);
  return { ageMonths, measures, style, pose, dimensions, middle, left: side('left'), right: side('right') };
}

type Finder = (body: Body) => Point;

const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...MIDDLE.map((name): [string, Finder] => [name, (body) => body.middle[name]]),
  ...BABY_SIDES.flatMap((side) =>
    [...TRUNK, ...ARM, ...LEG].map((name): [string, Finder] => [`${side}-${name}`, (body) => body[side].points[name]]),
  ),
]);

/** Where a landmark is on this body, in the baby's frame. */
export function pointOf(body: Body, landmark: BodyLandmark): Point {
  const find = FINDERS.get(landmark);
  if (find === undefined) throw new Error(`No such landmark: ${landmark}`);
  return find(body);
}

/** The names of all landmarks. */
export function landmarkNames(): readonly string[] {
  return [...FINDERS.keys()];
}

function sideOf(side: BabySide, measures: Measures, style: Style, pose: Pose, at: Dimensions): BodySide {
  const out = side === 'left' ? 1 : -1;
  const trunk = trunkOf(out, measures, at);
  const arm = armOf(out, measures, style, pose.arm[side], trunk.shoulder);
  const leg = legOf(out, measures, style, pose.leg[side], pose.feet, trunk.hip);
  return { ...arm, ...leg, points: { ...trunk, ...arm.points, ...leg.points } };
}
