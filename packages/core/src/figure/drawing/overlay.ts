import type { Piece, Spot } from '../choreography.ts';
import { along } from '../curve.ts';
import { handAt } from '../hand-place.ts';
import { add, clamp, distance, type Point, subtract, times, unit } from '../point.ts';
import { LAST_DIGIT, type Scene } from '../scene.ts';
import { spotOn, type Track } from '../track.ts';
import { handScale } from './hand-pieces.ts';
import type { Inks } from './inks.ts';
import type { Layer } from './layer.ts';
import type { Mark, Placement } from './mark.ts';
import {
  combMarks,
  grown,
  lengthAlong,
  letterMarks,
  patMarks,
  spotMarks,
  toAndFroMarks,
  trailMarks,
  waitingMarks,
  wayAt,
} from './trail.ts';

const TOO_SHORT = 8;
const WAITING = 0.35;
/** Ways of one hand of which ends meet within this much lie on one another. */
const MEET = 60;
const IN_PLACE: Placement = { x: 0, y: 0, angle: 0, sx: 1, sy: 1 };

/** The ways of the hands, with their arrowheads and letters. */
export function trailsOf(scene: Scene, inks: Inks): readonly Layer[] {
  const twisting = scene.hands.some(({ work }) => work.does === 'stroke' && work.twist !== undefined);
  const ways = scene.trails.length > 0 ? scene.trails : scene.tracks;
  const shown = twisting ? ways : [...ways, ...scene.guides];
  const several = new Set(shown.map(({ phase }) => phase[0])).size > 1;
  return shown
    .filter(({ points }) => lengthAlong(points) > TOO_SHORT)
    .map(
      (track, index): Layer => ({
        name: `trail-${index}`,
        marks: trackMarks(scene, track, inks),
        ...(several
          ? { place: (phase) => ({ ...IN_PLACE, opacity: opacityOf(track, kin(scene, track, shown), phase) }) }
          : {}),
      }),
    );
}

/** The signs of hands that press, pat or twist. */
export function signsOf(scene: Scene, inks: Inks): readonly Layer[] {
  return scene.hands.flatMap((_, hand) => signOf(scene, hand, inks));
}

/** What tells more of a hand than its place does; it goes with the hand. */
function signOf(scene: Scene, hand: number, inks: Inks): readonly Layer[] {
  const work = scene.hands[hand]?.work;
  switch (work?.does) {
    case 'press':
      return [{ name: `spot-${hand}`, marks: spotMarks(26, inks), place: spotPlace(spotIn(scene, work.spot)) }];
    case 'pat':
      return [{ name: `pat-${hand}`, marks: patMarks(handScale(scene), inks), place: patPlace(scene, hand) }];
    case 'stroke':
      return work.twist === undefined ? [] : twistOf(scene, hand, inks);
    case 'grip':
      return othersOf(scene, hand, work.passes[0].way[0], inks);
    default:
      return [];
  }
}

function spotIn(scene: Scene, spot: Spot, digit = scene.wish.digit ?? LAST_DIGIT): Point {
  return scene.toPicture(spotOn(scene.rest, spot, digit));
}

const DIGITS = [1, 2, 3, 4, 5] as const;

/** Small rings where the hand goes round next: that it begins at one digit of five. */
function othersOf(scene: Scene, hand: number, piece: Piece, inks: Inks): readonly Layer[] {
  if (!('circle' in piece)) return [];
  const { centre } = piece.circle;
  const others = DIGITS.filter((digit) => digit !== (scene.wish.digit ?? LAST_DIGIT));
  return [
    { name: `others-${hand}`, marks: others.flatMap((digit) => waitingMarks(spotIn(scene, centre, digit), inks)) },
  ];
}

// It closes in on the spot as the finger presses, and opens as it lets go.
function spotPlace([x, y]: Point): (phase: number) => Placement {
  return (phase) => {
    const size = 1 + 0.16 * Math.cos(2 * Math.PI * phase);
    return { x, y, angle: 0, sx: size, sy: size };
  };
}

// Beside the hand wherever it is: nearer in the air, whole when it touches.
function patPlace(scene: Scene, hand: number): (phase: number) => Placement {
  return (phase) => {
    const { x, y, angle, lift } = handAt(scene, hand, phase);
    const size = 1 - 0.15 * lift;
    return { x, y, angle, sx: size, sy: size };
  };
}

/** How far beside a hand that wrings its arrow lies, in millimetres of the hand: clear of thumb and fingers. */
const BESIDE = 50;
/** How far above the spots that touch the arrow of two flat hands lies. */
const ABOVE = 84;
/** A turn is a small part of such a stroke: a large arrow of it would be wringing. */
const SMALL = 0.7;

// The arrow across the limb that the data gives this hand, or both together; it goes along with it.
function twistOf(scene: Scene, hand: number, inks: Inks): readonly Layer[] {
  const guide = scene.guides[hand];
  if (guide === undefined) return [];
  const beside = isBeside(scene, hand);
  const lies = beside ? aboveHands(scene) : besideHand(scene, hand);
  const middle = along(guide.points, 0.5);
  const points = guide.points.map((point) => add(times(subtract(point, middle), beside ? 1 : SMALL), lies.off));
  const marks = beside ? toAndFroMarks(points, SMALL, inks) : trailMarks(points, SMALL * SMALL, inks);
  const place = (phase: number) => {
    const [x, y] = lies.at(phase);
    return { ...IN_PLACE, x, y };
  };
  return [{ name: `twist-${hand}`, marks, place }];
}

/** Where the sign of a hand that twists lies: off a point that goes with it. */
interface Lies {
  readonly off: Point;
  at(phase: number): Point;
}

function isBeside({ hands }: Scene, hand: number): boolean {
  const work = hands[hand]?.work;
  return work?.does === 'stroke' && work.beside === true;
}

// On the side away from the other hand.
function besideHand(scene: Scene, hand: number): Lies {
  return {
    off: times(awayFromOthers(scene, hand), BESIDE * handScale(scene)),
    at: (phase) => spotAt(scene, hand, phase),
  };
}

// Hands on both sides of a limb have their sign on the limb, above the fingertips.
function aboveHands(scene: Scene): Lies {
  return {
    off: [0, -ABOVE * handScale(scene)],
    at: (phase) =>
      times(
        scene.hands.reduce((sum: Point, _, one) => add(sum, spotAt(scene, one, phase)), [0, 0]),
        1 / scene.hands.length,
      ),
  };
}

function spotAt(scene: Scene, hand: number, phase: number): Point {
  const { x, y } = handAt(scene, hand, phase);
  return [x, y];
}

// As the arrows lie in the data, one further up the limb than the other.
function awayFromOthers({ guides }: Scene, hand: number): Point {
  const middleOf = (guide: Track | undefined) => along(guide?.points ?? [[0, 0]], 0.5);
  const own = middleOf(guides[hand]);
  return unit(guides.reduce((sum: Point, other) => add(sum, subtract(own, middleOf(other))), [0, 0]));
}

function trackMarks(scene: Scene, track: Track, inks: Inks): readonly Mark[] {
  const growth = scene.choreography.trailGrowth ?? 1;
  const points = track.hand >= 0 ? grown(track.points, growth) : track.points;
  const start = points[0] ?? [0, 0];
  const letter =
    track.part === undefined
      ? []
      : letterMarks(add(start, times(wayAt(points, 0), -36)), track.part, scene.turned, inks);
  const combed = scene.hands[track.hand]?.touch === 'comb';
  return [...(combed ? combMarks(points, inks) : trailMarks(points, sizeOf(points, scene.zoom), inks)), ...letter];
}

/** Seen from so near, a way lies on a digit, and is thin so that the digit is seen. */
const NEAR = 2;

/** A loop keeps its middle open: its ribbon and head are a share of how wide it is. */
function sizeOf(points: readonly Point[], zoom: number): number {
  const whole = lengthAlong(points);
  const apart = distance(points[0] ?? [0, 0], points.at(-1) ?? [0, 0]);
  return apart < whole * 0.2
    ? clamp(whole / (zoom > NEAR ? 560 : 330), 0.45, 1)
    : clamp(whole / (zoom > NEAR ? 130 : 105), 0.42, 1);
}

/** Of ways that lie on one another only the present or the next one is there. */
function opacityOf(track: Track, own: readonly Track[], phase: number): number {
  const now = own.find(({ phase: [, to] }) => phase <= to) ?? own[0];
  return now === track ? opacityAt(track, phase) : 0;
}

/** A way with those of the same hand, or guides of the same limb, that lie on it; or with those of hands that wait in turn. */
function kin(scene: Scene, track: Track, shown: readonly Track[]): readonly Track[] {
  const { guides } = scene;
  const guide = guides.includes(track);
  return shown.filter(
    (other) =>
      other === track ||
      (waits(scene, track) && waits(scene, other)) ||
      ((guide ? guides.includes(other) : other.hand === track.hand && track.hand >= 0) && meets(track, other)),
  );
}

function waits({ hands }: Scene, { hand }: Track): boolean {
  const work = hands[hand]?.work;
  return work?.does === 'stroke' && work.waits !== undefined;
}

function meets(track: Track, other: Track): boolean {
  const [one, next] = track.phase[0] < other.phase[0] ? [track, other] : [other, track];
  const start = next.points[0] ?? [0, 0];
  return [one.points[0], one.points.at(-1)].some((end) => end !== undefined && distance(end, start) < MEET);
}

/** The trail of the hand that moves is strong; the others wait. */
function opacityAt({ phase: [from, to] }: Track, phase: number): number {
  const fade = 0.04;
  if (phase >= from && phase <= to) return 1;
  const away = Math.min(Math.abs(phase - from), Math.abs(phase - to));
  return away >= fade ? WAITING : 1 - ((1 - WAITING) * away) / fade;
}
