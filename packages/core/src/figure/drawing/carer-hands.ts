import { type HandPlace, handAt } from '../hand-place.ts';
import { add, between, clamp, degrees, type Point, subtract, turn } from '../point.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { forearm } from './forearm.ts';
import { freeHand } from './free-hand.ts';
import { HAND_LIES } from './hand-shapes.ts';
import { type Held, holdingHand } from './holding-hand.ts';
import type { Inks } from './inks.ts';
import { group, type Mark, type Placement } from './mark.ts';

/** One of the carer's hands: pieces that are drawn once, and where they are at a phase of the cycle (picture units). */
export interface HandPieces {
  /** A hand that holds has its arm and its palm behind the baby; so has one that takes a digit. */
  readonly behind: readonly Mark[] | null;
  readonly arm: readonly Mark[];
  readonly front: readonly Mark[];
  place(phase: number): Placement;
  armPlace(phase: number): Placement;
}

/**
 * How large the carer's hand is drawn beside the baby: seven tenths of its size beside a newborn, whom it would hide, up
 * to 0.92 of it from 18 months on. The small print of the app says so.
 */
export function handScale(scene: Scene): number {
  return scene.unitsPerMm * between(0.7, 0.92, clamp(scene.rest.ageMonths / 18));
}

/** Thickness of contours in picture units. */
const CONTOUR = 3.3;

/** How far a forearm is drawn, in picture units: out of the picture from anywhere in it, and no further. */
const ARM = 900;

/** The pieces of a hand of the scene. */
export function handPieces(scene: Scene, hand: number, inks: Inks): HandPieces {
  const own = scene.hands[hand];
  if (own === undefined) throw new Error(`The scene has no hand ${hand}`);
  return own.touch === null ? holding(scene, hand, own, inks) : free(scene, hand, own, inks);
}

function free(scene: Scene, hand: number, own: SceneHand, inks: Inks): HandPieces {
  const touch = own.touch ?? 'flat';
  const scale = handScale(scene);
  const [tx, ty] = HAND_LIES[touch].touches;
  const turned = sideOf(own);
  const wristAt = ({ x, y, angle, scale: lifted }: HandPlace) =>
    add([x, y], turn([-turned * tx * scale * lifted, -ty * scale * lifted], angle));
  const { behind, front } = freeHand(touch, inks, CONTOUR / scale);
  return {
    behind: behind === null ? null : sized(behind, scale),
    arm: sized(forearm(inks, CONTOUR / scale, ARM / scale), scale),
    front: sized(front, scale),
    place: (phase) => {
      const at = handAt(scene, hand, phase);
      return placement(wristAt(at), at.angle, turned, at.scale);
    },
    armPlace: (phase) => {
      const at = handAt(scene, hand, phase);
      const wrist = wristAt(at);
      return placement(wrist, armAngle(own, wrist, at.angle, 62), turned, at.scale);
    },
  };
}

function holding(scene: Scene, hand: number, own: SceneHand, inks: Inks): HandPieces {
  const scale = handScale(scene) * 0.94;
  const { held, half } = heldBy(scene, own);
  const pieces = holdingHand(held, (half * scene.unitsPerMm) / scale, inks, CONTOUR / scale);
  const turned = sideOf(own);
  const wristAt = ({ x, y, angle }: HandPlace) =>
    add([x, y], turn([turned * pieces.wrist[0] * scale, pieces.wrist[1] * scale], angle));
  return {
    behind: sized(pieces.behind, scale),
    arm: sized(forearm(inks, CONTOUR / scale, ARM / scale), scale),
    front: sized(pieces.front, scale),
    place: (phase) => {
      const at = handAt(scene, hand, phase);
      return placement([at.x, at.y], at.angle, turned, 1);
    },
    armPlace: (phase) => {
      const at = handAt(scene, hand, phase);
      const wrist = wristAt(at);
      return placement(wrist, armAngle(own, wrist, at.angle - turned * 20, 50), turned, 1);
    },
  };
}

/** What is held, and half its thickness in millimetres. */
function heldBy(scene: Scene, { work }: SceneHand): { readonly held: Held; readonly half: number } {
  const { rest } = scene;
  const { measures, style } = rest;
  if (work.does === 'grip') {
    return work.of === 'foot'
      ? { held: 'foot', half: rest.left.footLength * 0.22 }
      : { held: 'hand', half: rest.left.handLength * 0.33 };
  }
  const wrist = work.does === 'hold' && work.of.endsWith('wrist');
  return { held: 'limb', half: (wrist ? measures.wristRadius : measures.ankleRadius) * style.girth };
}

/** A left hand is the right one turned over. */
function sideOf({ carer }: SceneHand): 1 | -1 {
  return carer === 'left' ? -1 : 1;
}

function sized(marks: readonly Mark[], scale: number): readonly Mark[] {
  return [group('size', marks, { x: 0, y: 0, angle: 0, sx: scale, sy: scale })];
}

function placement([x, y]: Point, angle: number, turned: 1 | -1, scale: number): Placement {
  return { x, y, angle, sx: turned * scale, sy: scale };
}

/** The forearm points to where the carer sits, as far as a wrist can bend (degrees from the hand's own way). */
function armAngle({ armFrom }: SceneHand, wrist: Point, handAngle: number, most: number): number {
  const [x, y] = subtract(armFrom, wrist);
  const wanted = degrees(Math.atan2(-x, y));
  const bend = ((((wanted - handAngle + 180) % 360) + 360) % 360) - 180;
  return handAngle + clamp(bend, -most, most);
}
