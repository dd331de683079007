import type { HandWork, Lean, Spot } from './choreography.ts';
import { along } from './curve.ts';
import type { Body } from './landmarks.ts';
import { add, between, clamp, degrees, mix, type Point, smooth, subtract } from './point.ts';
import { LAST_DIGIT, type Scene, type SceneHand } from './scene.ts';
import type { Seat } from './seat.ts';
import { spotOn, type Track } from './track.ts';
import { PICTURE } from './view.ts';

/**
 * Where a hand is in the picture.
 *
 * `x`, `y`: the spot of the hand that touches, in picture units. `angle`: degrees clockwise, 0 with the fingers to the
 * top. `lift`: 0 on the skin, 1 highest in the air. `scale`: 1 on the skin, a little more in the air.
 */
export interface HandPlace {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly lift: number;
  readonly scale: number;
}

/** Where a hand of the scene is at a phase of the cycle, 0 to 1. */
export function handAt(scene: Scene, hand: number, phase: number): HandPlace {
  const own = scene.hands[hand];
  if (own === undefined) throw new Error(`The scene has no hand ${hand}`);
  const { work } = own;
  switch (work.does) {
    case 'hold':
      return onLimb(scene, work.of, work.along, scene.bodyAt(phase));
    case 'rest':
      return still(spot(scene, work.spot), leanOf(scene, own, work.lean, 0));
    case 'show':
      return { ...still(spot(scene, work.spot), leanOf(scene, own, work.lean, 0)), lift: 1, scale: 1.2 };
    case 'press':
      return pressing(spot(scene, work.spot), leanOf(scene, own, work.lean, 0), phase);
    case 'pat':
      return patting(scene, own, work, phase);
    case 'grip':
      return sliding(scene, hand, phase, () => onLimb(scene, work.axis[1], work.axis[0], scene.rest).angle, 0);
    case 'stroke':
      return sliding(scene, hand, phase, leanAlong(scene, own, work), wringing(work, phase));
  }
}

function spot(scene: Scene, at: Spot): Point {
  return scene.toPicture(spotOn(scene.rest, at, scene.wish.digit ?? LAST_DIGIT));
}

function still([x, y]: Point, angle: number): HandPlace {
  return { x, y, angle, lift: 0, scale: 1 };
}

// From the head the forearms come from where the hands are, so that hands need not come from the sides. From the side the
// fingers of either hand lean a little to the feet, so that no palm comes over the groin.
const LEANS_FROM: Readonly<Record<Seat, number>> = { feet: 1, head: 0.45, side: 0.4 };

// Inwards is towards the other hand; a carer who faces the viewer has the right hand on the viewer's left.
function leanOf(scene: Scene, { carer }: SceneHand, lean: Lean, share: number): number {
  const inwards = typeof lean === 'number' ? lean : leanAt(lean, share);
  const onRight = (carer === 'right') !== (scene.choreography.position === 'held');
  return (onRight && scene.seat !== 'side' ? -inwards : inwards) * LEANS_FROM[scene.seat];
}

function leanAt(stops: readonly number[], share: number): number {
  const at = clamp(share) * (stops.length - 1);
  const from = Math.min(Math.floor(at), stops.length - 2);
  return between(stops[from] ?? 0, stops[from + 1] ?? 0, at - from);
}

const MOST_TURN = 58;

// A hand that holds lies across the limb, and never turns upside down.
function onLimb(scene: Scene, of: Spot, from: Spot, body: Body): HandPlace {
  const digit = scene.wish.digit ?? LAST_DIGIT;
  const held = scene.toPicture(spotOn(body, of, digit));
  const way = subtract(held, scene.toPicture(spotOn(body, from, digit)));
  const angle = degrees(Math.atan2(-way[0], way[1]));
  return still(held, clamp(upright(angle), -MOST_TURN, MOST_TURN));
}

function upright(angle: number): number {
  if (angle > 90) return angle - 180;
  return angle < -90 ? angle + 180 : angle;
}

// A soft press: slowly in, slowly out; the hand comes from a little below the spot.
function pressing([x, y]: Point, angle: number, phase: number): HandPlace {
  const down = 0.5 - 0.5 * Math.cos(2 * Math.PI * phase);
  return { x, y: y + 8 * (1 - down), angle, lift: 0, scale: 1.04 - 0.04 * down };
}

const PAT_HEIGHT = 16;

function patting(scene: Scene, own: SceneHand, work: HandWork & { does: 'pat' }, phase: number): HandPlace {
  const count = work.spots.length;
  const turn = Math.min(count - 1, Math.floor(phase * count));
  const share = phase * count - turn;
  const here = spot(scene, work.spots[turn] ?? work.spots[0]);
  const next = spot(scene, work.spots[(turn + 1) % count] ?? work.spots[0]);
  const height = Math.sin(Math.PI * share);
  const [x, y] = mix(here, next, smooth(share));
  return {
    x,
    y: y - PAT_HEIGHT * height,
    angle: leanOf(scene, own, work.lean, 0),
    lift: height * 0.9,
    scale: 1 + 0.12 * height,
  };
}

// Each way may have its own lean.
function leanAlong(scene: Scene, own: SceneHand, { lean, passes }: HandWork & { does: 'stroke' }): AngleAt {
  return (share, pass) => leanOf(scene, own, passes[pass]?.lean ?? lean, share);
}

const TWISTS = 3;

/** Degrees by which a hand that wrings is turned at a phase, to and fro; 0 for one that only slides. */
export function wringing({ twist = 0 }: HandWork & { does: 'stroke' }, phase: number): number {
  return twist * Math.sin(2 * Math.PI * TWISTS * phase);
}

/** The angle of a hand at a share of one of its ways. */
type AngleAt = (share: number, pass: number) => number;

function sliding(scene: Scene, hand: number, phase: number, angleAt: AngleAt, twist: number): HandPlace {
  const tracks = scene.tracks.filter((track) => track.hand === hand);
  const pass = tracks.findIndex((track) => phase >= track.phase[0] && phase <= track.phase[1]);
  const now = tracks[pass];
  if (now === undefined) return parked(scene, hand, inTheAir(tracks, phase, angleAt, outwardsOf(scene, hand)));
  const share = steady((phase - now.phase[0]) / (now.phase[1] - now.phase[0]));
  const [x, y] = along(now.points, share);
  return { x, y, angle: angleAt(share, pass) + twist, lift: 0, scale: 1 };
}

const RAMP = 0.12;

/** A steady way with a soft start and a soft end: the skin feels one speed. */
export function steady(share: number): number {
  const speed = 1 / (1 - RAMP);
  if (share < RAMP) return (speed * share * share) / (2 * RAMP);
  if (share > 1 - RAMP) return 1 - (speed * (1 - share) * (1 - share)) / (2 * RAMP);
  return speed * (share - RAMP / 2);
}

// From the end of the last way to the start of the next, in a bow. [D72]
function inTheAir(tracks: readonly Track[], phase: number, angleAt: AngleAt, outwards: number): HandPlace {
  const after = tracks.findIndex((track) => track.phase[0] > phase);
  const [coming, gone] = [Math.max(0, after), (after <= 0 ? tracks.length : after) - 1];
  const [next, last] = [tracks[coming], tracks[gone]];
  if (next === undefined || last === undefined) throw new Error('A hand that slides has a way');
  const gap = (((next.phase[0] - last.phase[1]) % 1) + 1) % 1 || 1;
  const share = smooth(clamp(((((phase - last.phase[1]) % 1) + 1) % 1) / gap));
  const lift = Math.sin(Math.PI * share);
  const [x, y] = add(mix(along(last.points, 1), along(next.points, 0), share), [outwards * lift, 0]);
  return { x, y, angle: between(angleAt(1, gone), angleAt(0, coming), share), lift, scale: 1 + lift * 0.1 };
}

/** How high a hand is at least for all of it to be where it waits. */
export const AWAY = 0.4;

// As it is lifted it goes to where it waits, and as it comes down it comes back.
function parked(scene: Scene, hand: number, air: HandPlace): HandPlace {
  const work = scene.hands[hand]?.work;
  if (work?.does !== 'stroke' || work.waits === undefined) return air;
  const [x, y] = mix([air.x, air.y], spot(scene, work.waits), smooth(clamp(air.lift / AWAY)));
  return { ...air, x, y };
}

/** How far a hand that is lifted swings out to its own side on its way back, in picture units. */
const SWINGS_OUT = 42;

// A hand in the air is seen to be away: it goes back round outside, and out of the way of the other one. A hand round a
// limb stays about it and only opens; for a carer at the side the own side would be the baby's head or legs.
function outwardsOf({ hands, seat }: Scene, hand: number): number {
  const { touch = null, armFrom = [0, 0] } = hands[hand] ?? {};
  if (seat === 'side' || touch === null || touch === 'cup' || touch === 'wrap' || touch === 'thumb') return 0;
  return armFrom[0] > PICTURE.width / 2 ? SWINGS_OUT : -SWINGS_OUT;
}
