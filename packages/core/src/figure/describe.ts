import type { FramingStep } from '../vocabulary/routine.ts';
import type { Position, Side, StrokeId } from '../vocabulary/stroke.ts';
import type { CarerHand, LegMotion, Pass, Piece, Spot, Touch, Turn } from './choreography.ts';
import { type Place, wordOf } from './place-words.ts';
import type { BabySide } from './pose.ts';
import type { Scene, SceneHand } from './scene.ts';
import type { Seat } from './seat.ts';

/** What one hand is said to do. */
export type HandSaid =
  | {
      readonly does: 'slides';
      readonly carer: CarerHand;
      readonly touch: Touch;
      /** From the first place to the last, in their order. */
      readonly places: readonly [Place, ...Place[]];
      /** Whether it turns to and fro as it slides. */
      readonly turning: boolean;
    }
  | {
      readonly does: 'circles';
      readonly carer: CarerHand;
      readonly touch: Touch;
      /** As the carer sees it. */
      readonly turn: Turn;
      readonly round: Place;
    }
  | {
      readonly does: 'pats' | 'rests' | 'presses';
      readonly carer: CarerHand;
      readonly touch: Touch;
      readonly at: Place;
    }
  | { readonly does: 'holds'; readonly carer: CarerHand; readonly at: Place }
  | { readonly does: 'shows'; readonly carer: CarerHand };

/** How a leg is said to be moved: the knee to the tummy, or the heel to the bottom; `inTurns`: one leg, then the other. */
export interface LegSaid {
  readonly leg: BabySide;
  readonly goes: 'knee-up' | 'heel-up';
  readonly inTurns: boolean;
}

/** A picture as parts of words: ids and values, no sentence. */
export interface Description {
  readonly stroke: StrokeId | FramingStep;
  readonly side: Side;
  readonly position: Position;
  /** Where the carer sits, for whom clockwise is clockwise. */
  readonly seat: Seat;
  readonly hands: readonly HandSaid[];
  readonly legs: readonly LegSaid[];
}

/** The parts of a picture's text alternative, from the same data that moves its hands. [D30] */
export function describeScene(scene: Scene): Description {
  const { motion = [], position } = scene.choreography;
  return {
    stroke: scene.wish.stroke,
    side: scene.wish.side,
    position,
    seat: scene.seat,
    hands: scene.hands.flatMap(handSaid),
    legs: motion.map((leg) => legSaid(leg, motion)),
  };
}

function handSaid({ carer, touch, work }: SceneHand): readonly HandSaid[] {
  switch (work.does) {
    case 'stroke':
      return work.passes.map((pass) => passSaid(carer, touch ?? work.touch, pass, work.twist !== undefined));
    case 'grip':
      return work.passes.map((pass) => passSaid(carer, 'thumb', pass, false));
    case 'hold':
      return [{ does: 'holds', carer, at: placeOf(work.of) }];
    case 'show':
      return [{ does: 'shows', carer }];
    case 'pat':
      return [{ does: 'pats', carer, touch: touch ?? work.touch, at: { ...placeOf(work.spots[0]), side: null } }];
    case 'rest':
      return [{ does: 'rests', carer, touch: touch ?? work.touch, at: placeOf(work.spot) }];
    case 'press':
      return [{ does: 'presses', carer, touch: touch ?? work.touch, at: placeOf(work.spot) }];
  }
}

function passSaid(carer: CarerHand, touch: Touch, { way }: Pass, turning: boolean): HandSaid {
  const [first] = way;
  if ('circle' in first) {
    return { does: 'circles', carer, touch, turn: first.circle.turn, round: placeOf(first.circle.centre) };
  }
  const places = way.flatMap(spotsOf).map(placeOf);
  const [start = placeOf('navel'), ...others] = places.filter((place, at) => !same(place, places[at - 1]));
  return { does: 'slides', carer, touch, places: [start, ...others], turning };
}

function spotsOf(piece: Piece): readonly Spot[] {
  if ('line' in piece) return piece.line;
  return 'through' in piece ? piece.through : [piece.circle.centre];
}

function same(a: Place, b: Place | undefined): boolean {
  return a.word === b?.word && a.side === b.side;
}

function placeOf(spot: Spot): Place {
  if (typeof spot === 'string') return wordOf(spot);
  if ('at' in spot) return wordOf(spot.at);
  if ('by' in spot) return wordOf(spot.by);
  if ('digit' in spot) return wordOf(`${spot.digit}-5`);
  const [from, to, share] = spot.between;
  return wordOf(share > 0.5 ? to : from);
}

function legSaid({ leg, to, ahead }: LegMotion, motion: readonly LegMotion[]): LegSaid {
  return {
    leg,
    goes: (to.raised ?? 0) > 90 ? 'knee-up' : 'heel-up',
    inTurns: motion.some((other) => (other.ahead ?? 0) !== (ahead ?? 0)),
  };
}
