import { between, clamp, degrees, type Point, subtract } from '../point.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { forearm } from './forearm.ts';
import type { Inks } from './inks.ts';
import { group, type Mark, type Placement } from './mark.ts';

/** One of the carer's hands: pieces that are drawn once, and where they are at a phase of the cycle (picture units). */
export interface HandPieces {
  /** What lies behind the baby of a hand that goes round something or takes a digit. */
  readonly behind: readonly Mark[] | null;
  /** The arm of a hand that takes a digit lies behind the baby with it; any other one comes over what lies between. */
  readonly armBehind: boolean;
  readonly arm: readonly Mark[];
  readonly front: readonly Mark[];
  /** Fingers that come round a limb, where it grows thicker and thinner under the hand. */
  readonly fingers: readonly Mark[] | null;
  place(phase: number): Placement;
  armPlace(phase: number): Placement;
  fingersPlace(phase: number): Placement;
  /** What lies behind what a ring of fingers and thumb goes round is as wide as the ring. */
  behindPlace(phase: number): Placement;
}

/**
 * How large the carer's hand is drawn beside the baby: seven tenths of its size beside a newborn, whom it would hide, up
 * to 0.92 of it from 18 months on. The small print of the app says so.
 */
export function handScale(scene: Scene): number {
  return scene.unitsPerMm * between(0.7, 0.92, clamp(scene.rest.ageMonths / 18));
}

/** Thickness of contours in picture units. */
export const CONTOUR = 3.3;

/** How far a forearm is drawn, in picture units: out of the picture from anywhere in it, and no further. */
const ARM = 900;

/** A left hand is the right one turned over. */
export function sideOf({ carer }: SceneHand): 1 | -1 {
  return carer === 'left' ? -1 : 1;
}

/** The forearm's marks at a scale (picture units per millimetre of the hand). */
export function armMarks(inks: Inks, scale: number): readonly Mark[] {
  return sized(forearm(inks, CONTOUR / scale, ARM / scale), scale);
}

/** Marks in millimetres of the hand, made as large as the picture shows them. */
export function sized(marks: readonly Mark[], scale: number): readonly Mark[] {
  return [group('size', marks, { x: 0, y: 0, angle: 0, sx: scale, sy: scale })];
}

/** A piece of a hand at a point, turned by degrees; `turned`: -1 for a left hand. */
export function placement([x, y]: Point, angle: number, turned: 1 | -1, scale: number): Placement {
  return { x, y, angle, sx: turned * scale, sy: scale };
}

/** The forearm points to where the carer sits, as far as a wrist can bend (degrees from the hand's own way). */
export function armAngle({ armFrom }: SceneHand, wrist: Point, handAngle: number, most: number): number {
  return handAngle + clamp(bendTo(armFrom, wrist, handAngle), -most, most);
}

/** Degrees by which an arm that comes from a point is bent against a hand's way, -180 to 180. */
export function bendTo(armFrom: Point, wrist: Point, handAngle: number): number {
  const [x, y] = subtract(armFrom, wrist);
  const wanted = degrees(Math.atan2(-x, y));
  return ((((wanted - handAngle + 180) % 360) + 360) % 360) - 180;
}
