import type { Position } from '../../vocabulary/stroke.ts';
import type { Face } from '../face.ts';
import type { BodyLandmark } from '../landmark-names.ts';
import { type Body, type BodySide, pointOf } from '../landmarks.ts';
import { add, type Point, times } from '../point.ts';
import type { BabySide } from '../pose.ts';
import type { Inks } from './inks.ts';
import type { HairStyle } from './look.ts';

/**
 * A baby about to be drawn, in millimetres from the navel as the picture shows it upright: the head to the top, and x
 * growing to the viewer's right (the view turns the whole afterwards).
 */
export interface Subject {
  readonly body: Body;
  /** 1 seen from the front, -1 from behind. */
  readonly seen: 1 | -1;
  readonly inks: Inks;
  readonly hairStyle: HairStyle;
  readonly face: Face;
  /** How the baby lies afterwards, where the picture shows a turn. */
  readonly next?: Position;
  /** Degrees by which the picture turns the whole. */
  readonly turned: number;
  /** Thickness of contours, in millimetres. */
  readonly thick: number;
}

/** Where a landmark is drawn. */
export function spotOf(subject: Subject, landmark: BodyLandmark): Point {
  return facing(subject, pointOf(subject.body, landmark));
}

/** A point or way of the baby's frame as it is drawn. */
export function facing({ seen }: Subject, [x, y]: Point): Point {
  return [seen * x, y];
}

/** 1 where the baby's side is on the viewer's right, -1 on the left. */
export function screenSide({ seen }: Subject, side: BabySide): 1 | -1 {
  return (side === 'left') === (seen === 1) ? 1 : -1;
}

export function sideOf({ body }: Subject, side: BabySide): BodySide {
  return side === 'left' ? body.left : body.right;
}

/** Points by shares of a length: `y` along a way, `x` across it. */
export function frameOn(origin: Point, along: Point, across: Point, length: number): (x: number, y: number) => Point {
  return (x, y) => add(origin, add(times(along, y * length), times(across, x * length)));
}

/** Degrees by which a way is turned from straight down. */
export function turnedFromDown([x, y]: Point): number {
  return (Math.atan2(y, x) * 180) / Math.PI - 90;
}
