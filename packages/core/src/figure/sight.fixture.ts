import { type HandPlace, handAt } from './hand-place.ts';
import type { BodyLandmark } from './landmark-names.ts';
import { type Body, pointOf } from './landmarks.ts';
import { add, distance, type Point, subtract, turn } from './point.ts';
import { type PictureWish, type Scene, sceneOf } from './scene.ts';
import { TURNED } from './seat.ts';
import { spotOn } from './track.ts';
import { PICTURE } from './view.ts';

/** A scene as a viewer sees it: screen points alone, so that a fault may be put between data and eye. */
export interface Sight {
  readonly scene: Scene;
  readonly digit: string;
  point(landmark: BodyLandmark, phase?: number): Point;
  hand(index: number, phase: number): HandPlace;
  /** The ways of a hand on the skin, or the spots that it pats. */
  ways(index: number): readonly (readonly Point[])[];
}

/** What a viewer sees of a wish. */
export function sightOf(wish: PictureWish): Sight {
  const scene = sceneOf(wish);
  const bodies = new Map<number, Body>();
  const bodyAt = (phase: number): Body => {
    const body = bodies.get(phase) ?? scene.bodyAt(phase);
    bodies.set(phase, body);
    return body;
  };
  return {
    scene,
    digit: String(scene.wish.digit ?? 5),
    point: (landmark, phase = 0) => scene.toPicture(pointOf(bodyAt(phase), landmark)),
    hand: (index, phase) => handAt(scene, index, phase),
    ways: (index) => waysOf(scene, index),
  };
}

function waysOf(scene: Scene, index: number): readonly (readonly Point[])[] {
  const work = scene.hands[index]?.work;
  if (work?.does !== 'pat') return scene.tracks.filter(({ hand }) => hand === index).map(({ points }) => points);
  return [work.spots.map((spot) => scene.toPicture(spotOn(scene.rest, spot, scene.wish.digit ?? 5)))];
}

/** The whole picture flipped, as a selfie would. */
export function mirroredPicture(sight: Sight): Sight {
  return seenBy(sight, ([x, y]) => [PICTURE.width - x, y], true);
}

/** Seen from elsewhere, turned back as from the feet: what must be true from there must be true from everywhere. */
export function turnedBack(sight: Sight): Sight {
  const { seat, hands, choreography } = sight.scene;
  const middle: Point = [PICTURE.width / 2, PICTURE.height / 2];
  const back = (point: Point): Point => add(middle, turn(subtract(point, middle), -TURNED[seat]));
  const exchanged = seat === 'head' && !choreography.leads;
  return {
    ...sight,
    scene: {
      ...sight.scene,
      hands: hands.map((hand) => ({
        ...hand,
        armFrom: back(hand.armFrom),
        carer: exchanged ? ({ left: 'right', right: 'left' } as const)[hand.carer] : hand.carer,
      })),
    },
    point: (landmark, phase) => back(sight.point(landmark, phase)),
    hand: (index, phase) => {
      const place = sight.hand(index, phase);
      const [x, y] = back([place.x, place.y]);
      return { ...place, x, y, angle: place.angle - TURNED[seat] };
    },
    ways: (index) => sight.ways(index).map((way) => way.map(back)),
  };
}

/** Only the hands flipped, about the baby's midline. */
export function mirroredWays(sight: Sight): Sight {
  const navel = sight.point('navel');
  const { turned } = sight.scene;
  const flip = (point: Point): Point => {
    const [across, along] = turn(subtract(point, navel), -turned);
    const [x, y] = turn([-across, along], turned);
    return [navel[0] + x, navel[1] + y];
  };
  return seenBy(sight, flip, false);
}

/** Everything played backwards. */
export function reversedTime(sight: Sight): Sight {
  return {
    ...sight,
    point: (landmark, phase = 0) => sight.point(landmark, 1 - phase),
    hand: (index, phase) => sight.hand(index, 1 - phase),
    ways: (index) =>
      sight
        .ways(index)
        .map((way) => way.toReversed())
        .toReversed(),
  };
}

function seenBy(sight: Sight, flip: (point: Point) => Point, body: boolean): Sight {
  return {
    ...sight,
    point: (landmark, phase) => (body ? flip(sight.point(landmark, phase)) : sight.point(landmark, phase)),
    hand: (index, phase) => {
      const place = sight.hand(index, phase);
      const [x, y] = flip([place.x, place.y]);
      return { ...place, x, y, angle: -place.angle };
    },
    ways: (index) => sight.ways(index).map((way) => way.map(flip)),
  };
}

/** Half the belly's width in the picture: the yardstick of all tolerances. */
export function yardstick(sight: Sight): number {
  return distance(sight.point('left-waist'), sight.point('right-waist')) / 2;
}
