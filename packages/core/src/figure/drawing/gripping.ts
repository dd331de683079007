import type { Spot } from '../choreography.ts';
import { AWAY, handAt, wringing } from '../hand-place.ts';
import { add, between, clamp, degrees, mix, type Point, smooth, subtract, times, turn } from '../point.ts';
import { LAST_DIGIT, type Scene, type SceneHand } from '../scene.ts';
import { spotOn } from '../track.ts';
import type { Grip } from './grip.ts';
import { handScale, sideOf } from './hand-pieces.ts';

import { alongLimb, limbNear, ringAt, turnOfLimb } from './limb-round.ts';

/** How a hand goes round something, in picture units and degrees. */
export interface Gripping {
  readonly grip: Omit<Grip, 'swung'>;
  /** The phase at which the hand is looked at, to see from where its arm comes. */
  readonly lookAt: number;
  at(phase: number): { readonly point: Point; readonly angle: number };
  /** How much further apart than drawn palm and fingers are, on each side; without it they are one piece. */
  opens?(phase: number): number;
  /** How far the hand is rolled about the limb, to the viewer's right. */
  rolls?(phase: number): number;
}

/** How large a hand is drawn that goes round something. */
export function gripScale(scene: Scene): number {
  return handScale(scene) * 0.94;
}

/** How a hand of the scene goes round something; `null` for one that lies on the baby. */
export function grippingOf(scene: Scene, hand: number, own: SceneHand): Gripping | null {
  switch (own.work.does) {
    case 'hold':
      return holding(scene, hand, own, own.work);
    case 'grip':
      return gripping(scene, hand, own, own.work);
    case 'stroke':
      return own.touch === 'cup' || own.touch === 'wrap' ? round(scene, hand, own, own.work) : null;
    default:
      return null;
  }
}

// A hand that holds one place goes with it.
function holding(scene: Scene, hand: number, own: SceneHand, work: SceneHand['work'] & { does: 'hold' }): Gripping {
  const { measures, style } = scene.rest;
  const wrist = work.of.endsWith('wrist');
  const thick = (wrist ? measures.wristRadius : measures.ankleRadius) * style.girth;
  const half = (thick * scene.unitsPerMm) / gripScale(scene);
  const over = scene.choreography.motion === undefined ? turnedOver(scene, own, work.along, work.of) : null;
  return {
    // The palm lies close, so that no end of the limb's own contour is left beside it.
    grip: { held: 'limb', near: half - 2, far: half + 3 },
    lookAt: 0.25,
    at: (phase) => {
      const { x, y, angle } = handAt(scene, hand, phase);
      return { point: [x, y], angle: over ?? angle };
    },
  };
}

/** Beyond this many degrees from upright a limb lies across: the palm then comes from the carer's side of it. */
const ACROSS = 50;

/** The angle of a hand on a limb that lies across the picture; `null` where it does not. */
function turnedOver(scene: Scene, own: SceneHand, from: Spot, to: Spot): number | null {
  const spot = (at: Spot) => scene.toPicture(spotOn(scene.rest, at, scene.wish.digit ?? LAST_DIGIT));
  const [x, y] = subtract(spot(to), spot(from));
  const angle = degrees(Math.atan2(-x, y));
  const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  return Math.abs(upright) < ACROSS ? null : facingCarer(own, spot(to), upright);
}

/** Of the two ways a hand can lie along a limb, the one whose palm is on the carer's side. */
function facingCarer(own: SceneHand, point: Point, angle: number): number {
  if (Math.abs(angle) < ACROSS) return angle;
  const palm = turn([sideOf(own), 0], angle);
  const carer = subtract(own.armFrom, point);
  return palm[0] * carer[0] + palm[1] * carer[1] < 0 ? angle + 180 : angle;
}

/** Half the breadth of a foot at the toes and of a hand at the knuckles, as shares of their lengths. */
const HALF = { foot: 0.235, hand: 0.33 } as const;

// The thumb reaches from the edge of palm or sole to the spot that it strokes.
function gripping(scene: Scene, hand: number, own: SceneHand, work: SceneHand['work'] & { does: 'grip' }): Gripping {
  const scale = gripScale(scene);
  const side = work.axis[0].startsWith('left') ? scene.rest.left : scene.rest.right;
  const half = (HALF[work.of] * (work.of === 'foot' ? side.footLength : side.handLength) * scene.unitsPerMm) / scale;
  const [spot, angle] = [middleOf(scene, hand), handAt(scene, hand, 0).angle];
  const axis = scene.toPicture(spotOn(scene.rest, work.axis[1], scene.wish.digit ?? LAST_DIGIT));
  const [across] = turn(subtract(spot, axis), -angle);
  const off = clamp((across * sideOf(own)) / scale, -half * 0.8, half * 0.8);
  return {
    grip: { held: work.of, near: half - off, far: half + off },
    lookAt: 0,
    at: (phase) => {
      const at = handAt(scene, hand, phase);
      return { point: [at.x, at.y], angle: at.angle };
    },
  };
}

/** The middle of a hand's first way. */
function middleOf(scene: Scene, hand: number): Point {
  const points = scene.tracks.find((track) => track.hand === hand)?.points ?? [];
  return times(points.reduce(add, [0, 0]), 1 / Math.max(1, points.length));
}

/** How much wider a hand opens that is lifted off a limb, and how far a twist rolls it, in millimetres. */
const LIFTED = 9;
/** Half of what a hand leaves free that is off the limb, in millimetres: loosely closed. */
const CLOSED = 20;
const ROLL = 0.7;

// A ring of fingers and thumb: it opens and closes as the limb grows thicker and thinner.
function round(
  scene: Scene,
  hand: number,
  own: SceneHand,
  work: SceneHand['work'] & { does: 'stroke' },
): Gripping | null {
  const lookAt = (work.passes[0].phase[0] + work.passes[0].phase[1]) / 2;
  const middle = handAt(scene, hand, lookAt);
  const limb = limbNear(scene, [middle.x, middle.y]);
  if (limb === null) return null;
  const scale = gripScale(scene);
  const angleAt = (point: Point) => turnOfLimb(limb, alongLimb(limb, point));
  const middleAngle = angleAt([middle.x, middle.y]);
  const over = facingCarer(own, [middle.x, middle.y], middleAngle) - middleAngle;
  const half = limb.half(alongLimb(limb, [middle.x, middle.y]));
  return {
    grip: {
      held: 'limb',
      near: half / scale,
      far: half / scale,
      beside: work.beside === true,
      loose: work.twist !== undefined,
    },
    lookAt,
    at: (phase) => {
      const { x, y, lift } = handAt(scene, hand, phase);
      const away = work.waits === undefined ? 0 : smooth(clamp(lift / AWAY));
      return { point: mix(ringAt(limb, [x, y]), [x, y], away), angle: angleAt([x, y]) + over };
    },
    opens: (phase) => {
      const { x, y, lift } = handAt(scene, hand, phase);
      const round = limb.half(alongLimb(limb, [x, y])) - half + lift * LIFTED * scale;
      return between(round, CLOSED * scale - half, work.waits === undefined ? 0 : smooth(clamp(lift / AWAY)));
    },
    rolls: (phase) => wringing(work, phase) * ROLL * scale * (over === 0 ? 1 : -1),
  };
}
