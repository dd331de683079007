import { BABY_SIDES, type BabySide } from '../pose.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { SEEN } from '../view.ts';
import { babyOf } from './baby.ts';
import { footOf } from './baby-leg.ts';
import { backdrop } from './backdrop.ts';
import { handPieces } from './carer-hands.ts';
import type { HandPieces } from './hand-pieces.ts';
import { inksOf } from './inks.ts';
import type { Layer, Layers } from './layer.ts';
import type { Look } from './look.ts';
import { group, type Mark } from './mark.ts';
import { movingLeg } from './moving-leg.ts';
import { signsOf, trailsOf } from './overlay.ts';
import { regardOf } from './regard.ts';
import type { Subject } from './subject.ts';

const CONTOUR = 2.9;

/** The layers of a scene in a look. */
export function layersOf(scene: Scene, look: Look): Layers {
  const parts = drawLayers(scene, look);
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/** The same part by part: whoever has little time may stop between two. */
export function* drawLayers(scene: Scene, look: Look): Generator<undefined, Layers, undefined> {
  const inks = inksOf(look);
  const subject = subjectOf(scene, look);
  const moved = movedLegs(scene);
  const baby = babyOf(subject, scene.choreography.covering, moved);
  yield;
  const hands: (HandPieces & { readonly hand: number })[] = [];
  for (const hand of scene.hands.keys()) {
    hands.push({ hand, ...handPieces(scene, hand, inks) });
    yield;
  }
  const trails = trailsOf(scene, inks);
  const legs = moved.flatMap((side) => movingLeg(scene, subject, side));
  const feetAbove = legs.filter(({ lies }) => lies === 'above-hand');
  const behind = scene.hands.length > 0 && [...scene.hands.keys()].every((hand) => liesBehind(scene, hand));
  const round = hands.some(({ fingers }) => fingers !== null) || scene.hands.some(liesBeside);
  return [
    { name: 'backdrop', marks: backdrop(scene, inks) },
    ...hands.filter(({ hand }) => toeOf(scene, hand) === null).flatMap(behindBaby),
    ...hands.filter(({ hand }) => liesBehind(scene, hand)).flatMap(wholeHand),
    ...(behind ? trails : []),
    { name: 'baby', marks: inPicture(scene, moved.length === 0 ? [...baby.under, ...baby.over] : baby.under) },
    ...legs.filter(({ lies }) => lies === 'under'),
    ...(moved.length === 0 ? [] : [{ name: 'baby-over', marks: inPicture(scene, baby.over) }]),
    ...legs.filter(({ lies }) => lies === 'over'),
    ...hands.flatMap((hand): Layer[] => {
      const side = toeOf(scene, hand.hand);
      if (side === null) return [];
      return [...behindBaby(hand), { name: 'foot', marks: inPicture(scene, [footOf(subject, side)]) }];
    }),
    // A way along a limb goes through the ring of the hand; any other one lies on the hand, which would hide it.
    ...(round ? trails : []),
    ...inFront(hands.filter(({ hand }) => !liesBehind(scene, hand))).flatMap((hand) => [
      ...wholeHand(hand),
      ...(scene.hands[hand.hand]?.work.does === 'hold' ? feetAbove : []),
    ]),
    ...(round || behind ? [] : trails),
    ...signsOf(scene, inks),
    ...regardOf(scene, inks),
  ];
}

function behindBaby({
  hand,
  behind,
  armBehind,
  arm,
  behindPlace,
  armPlace,
}: HandPieces & { readonly hand: number }): Layer[] {
  return [
    ...(armBehind ? [{ name: `arm-${hand}`, marks: arm, place: armPlace }] : []),
    ...(behind === null ? [] : [{ name: `hand-${hand}-behind`, marks: behind, place: behindPlace }]),
  ];
}

/** The side of a toe that a hand takes: the foot stands before its own shank, and the hand's finger between the two. */
function toeOf({ hands }: Scene, hand: number): BabySide | null {
  const work = hands[hand]?.work;
  if (work?.does !== 'stroke' || work.touch !== 'pinch') return null;
  const [piece] = work.passes[0].way;
  const spot = 'circle' in piece ? piece.circle.centre : 'line' in piece ? piece.line[0] : piece.through[0];
  if (typeof spot === 'string' || !('digit' in spot) || !spot.digit.includes('toe')) return null;
  return spot.digit.startsWith('left') ? 'left' : 'right';
}

/** A hand that lies behind the baby, or beside and over it. */
function liesBehind(scene: Scene, hand: number): boolean {
  const work = scene.hands[hand]?.work;
  return work !== undefined && 'behind' in work && work.behind === true;
}

/** A palm on one side of a limb. */
function liesBeside({ work }: SceneHand): boolean {
  return work.does === 'stroke' && work.beside === true;
}

function wholeHand({
  hand,
  armBehind,
  arm,
  front,
  fingers,
  ...places
}: HandPieces & { readonly hand: number }): Layer[] {
  const { place, armPlace, fingersPlace } = places;
  return [
    ...(armBehind ? [] : [{ name: `arm-${hand}`, marks: arm, place: armPlace }]),
    ...(fingers === null ? [] : [{ name: `hand-${hand}-fingers`, marks: fingers, place: fingersPlace }]),
    { name: `hand-${hand}`, marks: front, place },
  ];
}

/** A hand that holds lies below one that comes near it: over the other's wrist it would seem to hold that. */
function inFront<Hand extends HandPieces>(hands: readonly Hand[]): readonly Hand[] {
  const rank = ({ behind, fingers }: Hand) => (behind === null ? 2 : fingers === null ? 0 : 1);
  return hands.toSorted((one, other) => rank(one) - rank(other));
}

/** The baby of a scene in a look, about to be drawn. */
export function subjectOf(scene: Scene, look: Look): Subject {
  return {
    body: scene.rest,
    seen: SEEN[scene.choreography.position].side,
    inks: inksOf(look),
    hairStyle: look.hairStyle,
    turned: scene.turned,
    face: scene.wish.face ?? (scene.choreography.asleep === true ? 'asleep' : 'calm'),
    ...(scene.choreography.next === undefined ? {} : { next: scene.choreography.next }),
    thick: CONTOUR / scene.unitsPerMm,
  };
}

function movedLegs({ choreography: { motion = [] } }: Scene): readonly BabySide[] {
  return BABY_SIDES.filter((side) => motion.some(({ leg }) => leg === side));
}

/** From millimetres, upright, to the picture. */
function inPicture(scene: Scene, marks: readonly Mark[]): readonly Mark[] {
  const [x, y] = scene.toPicture([0, 0]);
  const scale = scene.unitsPerMm;
  return [group('figure', marks, { x, y, angle: scene.turned, sx: scale, sy: scale })];
}
