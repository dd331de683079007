import { add, clamp, type Point, turn } from '../point.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { type Gripping, grippingOf, gripScale } from './gripping.ts';
import { armAngle, armMarks, bendTo, CONTOUR, type HandPieces, placement, sideOf, sized } from './hand-pieces.ts';
import { holdingHand } from './holding-hand.ts';
import type { Inks } from './inks.ts';

/** The pieces of a hand that goes round something; `null` for one that lies on the baby. */
export function holdingPieces(scene: Scene, hand: number, own: SceneHand, inks: Inks): HandPieces | null {
  const gripping = grippingOf(scene, hand, own);
  return gripping === null ? null : piecesOf(scene, own, gripping, inks);
}

/** How far a wrist bends that holds, in degrees from the way the hand is swung. */
const MOST_BEND = 45;

function piecesOf(scene: Scene, own: SceneHand, gripping: Gripping, inks: Inks): HandPieces {
  const { at, opens = () => 0, rolls = () => 0, lookAt, grip } = gripping;
  const scale = gripScale(scene);
  const turned = sideOf(own);
  const look = at(lookAt);
  const swung = clamp(turned * bendTo(own.armFrom, look.point, look.angle) + ARM_SWINGS, -80, 8);
  const pieces = holdingHand({ ...grip, swung }, inks, CONTOUR / scale);
  // Palm and thumb move with the near edge, the fingers with the far one.
  const spot = (phase: number, side: 1 | -1): Point =>
    add(at(phase).point, turn([rolls(phase) + side * turned * opens(phase), 0], at(phase).angle));
  const parts =
    gripping.opens === undefined || grip.beside === true
      ? { front: [...pieces.fingers, ...pieces.thumb], fingers: null }
      : { front: pieces.thumb, fingers: pieces.fingers };
  return {
    behind: pieces.behind.length === 0 ? null : sized(pieces.behind, scale),
    armBehind: false,
    arm: armMarks(inks, scale),
    front: sized(parts.front, scale),
    fingers: parts.fingers === null ? null : sized(parts.fingers, scale),
    place: (phase) => placement(spot(phase, 1), at(phase).angle, turned, 1),
    behindPlace: (phase) => {
      const wide = 1 + opens(phase) / (grip.near * scale);
      const { x, y, angle, sy } = placement(spot(phase, 1), at(phase).angle, turned, 1);
      const [nearX, nearY] = add([x, y], turn([turned * grip.near * scale * (1 - wide), 0], angle));
      return { x: nearX, y: nearY, angle, sx: turned * wide, sy };
    },
    fingersPlace: (phase) => placement(spot(phase, -1), at(phase).angle, turned, 1),
    armPlace: (phase) => {
      const { angle } = at(phase);
      const wrist = add(spot(phase, 1), turn([turned * pieces.wrist[0] * scale, pieces.wrist[1] * scale], angle));
      return placement(wrist, armAngle(own, wrist, angle + turned * (swung - ARM_SWINGS), MOST_BEND), turned, 1);
    },
  };
}

/** Degrees by which the arm leaves a hand that holds along a limb. */
const ARM_SWINGS = 18;
