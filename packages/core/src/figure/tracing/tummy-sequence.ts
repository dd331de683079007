import { failed, ok, type Result } from '../../base/result.ts';
import { evenly, turnsRound } from '../curve.ts';
import { handAt } from '../hand-place.ts';
import { distance, type Point } from '../point.ts';
import { type PictureWish, type Scene, sceneOf } from '../scene.ts';
import { frechet } from './frechet.ts';
import { laidBy } from './laid.ts';
import { middleOf, readTrace, type TraceFault, type TracePoint } from './trace.ts';
import { type Way, wayPlaced, waysOf } from './way.ts';

/** The row of the tummy, in the order in which it is done. [R20] */
export const TUMMY_SEQUENCE = ['tummy-rest', 'tummy-paddle', 'tummy-circle', 'love-i', 'love-l', 'love-u'] as const;
export type SequenceStroke = (typeof TUMMY_SEQUENCE)[number];

/** The row of the tummy on one picture. */
export interface TummySequence {
  readonly scene: Scene;
  /** Where hands rest: the middle between them, and how far from it is still on the tummy. */
  readonly rest: { readonly at: Point; readonly reach: number };
  readonly ways: readonly { readonly stroke: SequenceStroke; readonly way: Way }[];
}

/** All ways of the row laid on one picture of the baby: that of the tummy circle, which shows the whole tummy. */
export function tummySequence(wish: Pick<PictureWish, 'ageMonths' | 'leading' | 'seat'>): TummySequence {
  const sceneFor = (stroke: SequenceStroke) => sceneOf({ ...wish, stroke, side: 'none', contact: null });
  const scene = sceneFor('tummy-circle');
  const ways = TUMMY_SEQUENCE.flatMap((stroke) => {
    const own = sceneFor(stroke);
    return waysOf(own).map((way) => ({ stroke, way: wayPlaced(way, fromTo(own, scene)) }));
  });
  const half = scene.rest.dimensions.halfBelly * scene.unitsPerMm;
  const resting = sceneFor('tummy-rest');
  return { scene, rest: { at: fromTo(resting, scene)(betweenHands(resting)), reach: half * 0.9 }, ways };
}

function betweenHands(scene: Scene): Point {
  return middleOf(
    scene.hands.map((_, hand) => {
      const { x, y } = handAt(scene, hand, 0);
      return [x, y];
    }),
  );
}

/** From the picture of one scene to that of another, by way of the baby's own frame. */
function fromTo(own: Scene, other: Scene): (point: Point) => Point {
  const [origin, left, down] = [own.toPicture([0, 0]), own.toPicture([1, 0]), own.toPicture([0, 1])];
  const [a, b, c, d] = [left[0] - origin[0], down[0] - origin[0], left[1] - origin[1], down[1] - origin[1]];
  const area = a * d - b * c;
  return ([px, py]) => {
    const [x, y] = [px - origin[0], py - origin[1]];
    return other.toPicture([(d * x - b * y) / area, (a * y - c * x) / area]);
  };
}

/** What a trace of the row was known as; `null`: like none of them. */
export interface Known {
  readonly stroke: SequenceStroke | null;
  /** The way that it was most like; none for a rest. */
  readonly way: Way | null;
}

/** A finger that lies still for so long, in milliseconds, rests. */
const RESTS = 800;

/** Knows a trace as the stroke of the row that it is most like, in either direction. [R20] */
export function knownAs(trace: readonly TracePoint[], sequence: TummySequence): Result<Known, TraceFault> {
  const read = readTrace(trace, sequence.rest.reach);
  if (read.ok) return ok(likest(read.value.points, sequence));
  return read.error.kind === 'no-movement' && isRest(trace, sequence)
    ? ok({ stroke: 'tummy-rest', way: null })
    : failed(read.error);
}

function isRest(trace: readonly TracePoint[], { rest }: TummySequence): boolean {
  const [first, last] = [trace[0], trace.at(-1)];
  if (!first || !last || last.at - first.at < RESTS) return false;
  return distance([first.x, first.y], rest.at) <= rest.reach;
}

const MOST_UNLIKE = 0.75;

function likest(points: readonly Point[], { ways, rest }: TummySequence): Known {
  const line = evenly(points, PARTS);
  const nearest = ways
    .map((one) => ({ ...one, unlike: unlikeness(line, one.way) }))
    .reduce((best, one) => (one.unlike < best.unlike ? one : best));
  return nearest.unlike <= rest.reach * MOST_UNLIKE
    ? { stroke: nearest.stroke, way: nearest.way }
    : { stroke: null, way: null };
}

const PARTS = 64;

/** By how much a line is unlike a way, gone forwards or backwards; a loop is begun where the finger began it. */
function unlikeness(line: readonly Point[], way: Way): number {
  const forward = way.round ? roundFrom(line, way) : way.line;
  return Math.min(frechet(line, forward), frechet(line, forward.toReversed()));
}

function roundFrom(line: readonly Point[], way: Way): readonly Point[] {
  const steps = way.line.length - 1;
  const [start] = laidBy(line.slice(0, 1), [0, 0], way).beside;
  const from = Math.round(start?.along ?? 0);
  const times = Math.max(1, Math.round(Math.abs(turnsRound(line, middleOf(way.line)))));
  return Array.from({ length: steps * times + 1 }, (_, index) => way.line[(from + index) % steps] ?? [0, 0]);
}
