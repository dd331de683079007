import type { FramingStep } from '../vocabulary/routine.ts';
import type { Contact, Position, Side, StrokeId } from '../vocabulary/stroke.ts';
import { choreographyOf } from './choreographies/all-choreographies.ts';
import { babyAlone } from './choreographies/faces.ts';
import type { CarerHand, Choreography, HandWork, LegMotion, Pass, Phase, Piece, Touch } from './choreography.ts';
import { wayLength } from './curve.ts';
import type { Face } from './face.ts';
import { type Body, bodyOf } from './landmarks.ts';
import { poseAt } from './motion.ts';
import type { Point } from './point.ts';
import { poseOf } from './pose.ts';
import { LYING_ASIDE, type Seat, seatFor } from './seat.ts';
import { TRUE_TO_LIFE } from './style.ts';
import { touchBy } from './touch.ts';
import { type Digit, type Track, wayOn } from './track.ts';
import { PICTURE, SEEN, type View, viewOf } from './view.ts';

/** What a picture shall show. */
export interface PictureWish {
  readonly stroke: StrokeId | FramingStep;
  readonly side: Side;
  /** `null`: the stroke's own. */
  readonly contact: Contact | null;
  readonly ageMonths: number;
  /** Which hand leads: it swaps the carer's hands, never the baby's sides nor the direction. */
  readonly leading: CarerHand;
  /** Where the carer sits, by default at the feet. Where a stroke cannot be shown from there, it is shown from the feet. */
  readonly seat?: Seat;
  /** Where the carer looks at the baby (`cue-check`): the baby alone, with this face and its posture. */
  readonly face?: Face;
  /** With a face: the head alone, large. */
  readonly near?: boolean;
  /** Where hands rest and the carer looks at the baby: how the baby lies just then. By default on the back. */
  readonly position?: Position;
  /** For strokes that go from digit to digit: which one. By default the little one, but below the toes the big one. */
  readonly digit?: Digit;
}

/** A hand of the scene: what it does, with which touch, and which of the carer's hands it is. */
export interface SceneHand {
  readonly carer: CarerHand;
  readonly work: HandWork;
  /** `null` for a hand that holds or grips. */
  readonly touch: Touch | null;
  /** Where its arm comes from, in picture units: the forearm points there. */
  readonly armFrom: Point;
}

/** A stroke on a baby of one age, seen: everything that a drawing needs to know. */
export interface Scene {
  readonly wish: PictureWish;
  readonly choreography: Choreography;
  /** Where the carer sits in this picture. */
  readonly seat: Seat;
  readonly unitsPerMm: number;
  readonly zoom: number;
  /** Degrees by which the baby's frame is turned in the picture. */
  readonly turned: number;
  readonly rest: Body;
  /** The body at a phase of the cycle, 0 to 1. */
  bodyAt(phase: number): Body;
  /** From the baby's frame (millimetres) to picture units: the one and only projection. */
  toPicture(point: Point): Point;
  readonly hands: readonly SceneHand[];
  readonly tracks: readonly Track[];
  readonly guides: readonly Track[];
  /** Shown in place of the tracks where there are any. */
  readonly trails: readonly Track[];
}

/** The scene of a wish. A side that the book does not allow for the stroke is a bug. */
export function sceneOf(asked: PictureWish): Scene {
  const wish = withDigit(asked);
  const choreography = choreographyFor(wish);
  const pose = poseOf(choreography.position, wish.ageMonths, choreography.limbs);
  const { motion } = choreography;
  const bodyAt = (phase: number) => bodyOf(wish.ageMonths, motion === undefined ? pose : poseAt(pose, motion, phase));
  const rest = bodyAt(0);
  const seat = seatOf(choreography, wish);
  // All faces are seen from equally near, whatever their posture.
  const framed = wish.face === undefined ? pose : poseOf(choreography.position, wish.ageMonths);
  const view = viewOf(bodyOf(wish.ageMonths, framed), choreography.camera, wish.digit ?? LAST_DIGIT, seat);
  return {
    wish,
    choreography,
    seat,
    unitsPerMm: view.unitsPerMm,
    zoom: view.zoom,
    turned: view.turned,
    rest,
    bodyAt: motion === undefined ? () => rest : bodyAt,
    toPicture: view.toPicture,
    hands: choreography.hands.map((work) => handOf(work, choreography, wish, seat, view.zoom)),
    ...tracksOf(choreography, rest, view, wish),
  };
}

// The words begin below the big toe, and so does the picture.
function withDigit(wish: PictureWish): PictureWish {
  return wish.stroke === 'sole-toe-bases' ? { ...wish, digit: wish.digit ?? 1 } : wish;
}

function choreographyFor({ stroke, side, position, face, near = false }: PictureWish): Choreography {
  return stroke === 'cue-check' && face !== undefined ? babyAlone(face, near) : choreographyOf(stroke, side, position);
}

// Over the lap and in arms there is but one place for the carer.
function seatOf({ position }: Choreography, { stroke, seat }: PictureWish): Seat {
  return position === 'lap' || position === 'held' ? 'feet' : seatFor(stroke, seat);
}

/** The digit of a picture that names none: fingers and toes are gone through up to the little one. */
export const LAST_DIGIT: Digit = 5;

function tracksOf(
  { position, hands, motion = [], guides = [], trails = [] }: Choreography,
  rest: Body,
  view: View,
  { ageMonths, digit = LAST_DIGIT }: PictureWish,
): Pick<Scene, 'tracks' | 'guides' | 'trails'> {
  const trueBody = bodyOf(ageMonths, rest.pose, TRUE_TO_LIFE);
  const { side } = SEEN[position];
  const track = (way: readonly Piece[], more: Omit<Track, 'points' | 'millimetres'>): Track => ({
    ...more,
    points: wayOn(rest, way, digit, side).map(view.toPicture),
    millimetres: wayLength(wayOn(trueBody, way, digit, side)),
  });
  const tracks = hands.flatMap((work, hand) =>
    passesOf(work).map(({ way, phase, letter }) =>
      track(way, letter === undefined ? { hand, phase } : { hand, phase, part: letter }),
    ),
  );
  return {
    tracks,
    guides: guides.map((way, index) => track(way, { hand: -1, phase: guidePhase(index, motion) })),
    trails: trails.map((way, index) => {
      const shown = trails.length === tracks.length ? tracks[index] : undefined;
      return track(way, { hand: shown?.hand ?? -1, phase: (shown ?? tracks[0])?.phase ?? [0, 1] });
    }),
  };
}

// Of limbs that take turns each has a guide for there, then one for back.
function guidePhase(index: number, motion: readonly LegMotion[]): Phase {
  return motion.length > 0 && index >= motion.length ? [0.5, 1] : [0, 0.5];
}

/** The passes of a hand; none where it does not slide. */
function passesOf(work: HandWork): readonly Pass[] {
  return work.does === 'stroke' || work.does === 'grip' ? work.passes : [];
}

function handOf(
  work: HandWork,
  { leads, position }: Choreography,
  wish: PictureWish,
  seat: Seat,
  zoom: number,
): SceneHand {
  const swapped = leads && wish.leading === 'left';
  // Seen from the head, the baby's left lies on the carer's left: each hand keeps to its own half of the picture. [D92]
  const carer = swapped || (seat === 'head' && !leads) ? OTHER[work.carer] : work.carer;
  return {
    carer,
    work: seat === 'side' ? besideWork(work, carer) : swapped ? swappedWork(work) : work,
    touch: 'touch' in work ? touchBy(work.touch, wish.contact) : null,
    armFrom: position === 'held' ? ARMS_FACING[carer] : armBelow(carer, zoom),
  };
}

function swappedWork(work: HandWork): HandWork {
  if (work.does === 'rest') return { ...work, spot: work.swapped ?? work.spot };
  return work.does === 'stroke' ? { ...work, lean: work.leftLed ?? work.lean } : work;
}

// The same from either hand: what leans to the leading side from the feet leans across the baby from here.
function besideWork(work: HandWork, carer: CarerHand): HandWork {
  return work.does === 'rest' && work.swapped !== undefined ? { ...work, spot: LYING_ASIDE[carer] } : work;
}

const OTHER: Readonly<Record<CarerHand, CarerHand>> = { left: 'right', right: 'left' };

// The carer sits below the picture and looks at the baby.
// Who comes nearer has the elbows further out in the picture.
function armBelow(carer: CarerHand, zoom: number): Point {
  const out = 175 * Math.max(1, zoom) ** 1.5;
  return [PICTURE.width / 2 + (carer === 'left' ? -out : out), 1090];
}

// A carer who holds the baby faces the viewer, so the right arm comes from the viewer's left.
const ARMS_FACING: Readonly<Record<CarerHand, Point>> = { left: [680, 690], right: [-80, 690] };
