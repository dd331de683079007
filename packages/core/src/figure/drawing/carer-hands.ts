import type { Touch } from '../choreography.ts';
import { type HandPlace, handAt } from '../hand-place.ts';
import { add, turn } from '../point.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { type FreeHand, freeHand } from './free-hand.ts';
import { armAngle, armMarks, CONTOUR, type HandPieces, handScale, placement, sideOf, sized } from './hand-pieces.ts';
import { HAND_LIES } from './hand-shapes.ts';
import { holdingPieces } from './holding-pieces.ts';
import type { Inks } from './inks.ts';
import { openPalm } from './open-palm.ts';
import { flannel } from './soft-cloth.ts';

/** How far the wrist of a hand that lies on the baby bends, in degrees. */
const MOST_BEND = 52;

/** The pieces of a hand of the scene. */
export function handPieces(scene: Scene, hand: number, inks: Inks): HandPieces {
  const own = scene.hands[hand];
  if (own === undefined) throw new Error(`The scene has no hand ${hand}`);
  return holdingPieces(scene, hand, own, inks) ?? free(scene, hand, own, inks);
}

function free(scene: Scene, hand: number, own: SceneHand, inks: Inks): HandPieces {
  const touch = own.touch ?? 'flat';
  const scale = handScale(scene);
  const [tx, ty] = HAND_LIES[touch].touches;
  const turned = sideOf(own);
  const wristAt = ({ x, y, angle, scale: lifted }: HandPlace) =>
    add([x, y], turn([-turned * tx * scale * lifted, -ty * scale * lifted], angle));
  const { behind, front } = drawn(own, touch, inks, CONTOUR / scale);
  const place = (phase: number) => {
    const at = handAt(scene, hand, phase);
    return placement(wristAt(at), at.angle, turned, at.scale);
  };
  return {
    behind: behind === null ? null : sized(behind, scale),
    armBehind: HAND_LIES[touch].takenBetween === true,
    arm: armMarks(inks, scale),
    front: sized(front, scale),
    fingers: null,
    place,
    armPlace: (phase) => {
      const at = handAt(scene, hand, phase);
      const wrist = wristAt(at);
      return placement(wrist, armAngle(own, wrist, at.angle, MOST_BEND), turned, at.scale);
    },
    fingersPlace: place,
    behindPlace: place,
  };
}

/** A hand that is shown has its palm to the viewer: it asks. One that wipes has a cloth under it. */
function drawn({ work }: SceneHand, touch: Touch, inks: Inks, thick: number): FreeHand {
  if (work.does === 'show') return { behind: null, front: openPalm(inks, thick) };
  const hand = freeHand(touch, inks, thick);
  const wipes = work.does === 'stroke' && work.cloth === true;
  return wipes ? { ...hand, front: [...flannel(inks, thick), ...hand.front] } : hand;
}
