import type { FramingStep } from '../../vocabulary/routine.ts';
import type { StrokeId } from '../../vocabulary/stroke.ts';
import type { CarerHand, Letter } from '../choreography.ts';
import { evenly, wayLength } from '../curve.ts';
import { add, type Point, subtract, times, unit } from '../point.ts';
import type { Scene } from '../scene.ts';
import type { Track } from '../track.ts';
import { across } from './trace.ts';

/** The way of one hand, as a finger may trace it. */
export interface Way {
  readonly carer: CarerHand;
  readonly letter?: Letter;
  /** From its start to its end, at equal distances, in picture units. A loop's end lies on its start. */
  readonly line: readonly Point[];
  /** It comes back to where it began, so it may be begun anywhere and gone round more than once. [R10] */
  readonly round: boolean;
  /** The book says no direction for it. [R3] */
  readonly eitherWay: boolean;
  /** How long it is on the skin. */
  readonly millimetres: number;
  /** How long it is in picture units. */
  readonly length: number;
  /** How far beside it a finger may be, in picture units: about a finger's width on the skin. */
  readonly reach: number;
  /** Two points of the baby's midline in the picture, from which the other side is known. */
  readonly midline: readonly [Point, Point];
  /** It lies on one side of the midline and never comes to the other. */
  readonly oneSided: boolean;
}

/** The ways of a scene that a finger can trace, in the order in which the hands go them; none where no hand slides. */
export function waysOf(scene: Scene): readonly Way[] {
  return scene.tracks
    .toSorted((a, b) => a.phase[0] - b.phase[0])
    .map((track) => wayOf(track, scene.hands[track.hand]?.carer ?? 'right', scene));
}

// Of these the book says what to do and not which way round.
const EITHER_WAY: readonly (StrokeId | FramingStep)[] = [
  'palm-finger-bases',
  'finger-circles',
  'sole-toe-bases',
  'toe-circles',
  'bottom-circles',
  'back-circles',
  'back-circles',
];

const PARTS = 64;

function wayOf(track: Track, carer: CarerHand, scene: Scene): Way {
  const { points, part, millimetres } = track;
  const open = wayLength(points);
  const round = isRound(track, scene);
  const line = round ? evenly([...points, ...points.slice(0, 1)], PARTS) : points;
  const length = wayLength(line);
  const midline = [scene.toPicture([0, 0]), scene.toPicture([0, 100])] as const;
  return {
    carer,
    ...(part === undefined ? {} : { letter: part }),
    line,
    round,
    eitherWay: EITHER_WAY.includes(scene.wish.stroke),
    millimetres: (millimetres * length) / open,
    length,
    reach: reachOf(line, scene.rest.dimensions.halfBelly * scene.unitsPerMm),
    midline,
    oneSided: new Set(line.map((point) => Math.sign(besideMidline(point, midline)))).size === 1,
  };
}

/** Degrees from which on a circle comes back to where it began; a way that only ends near its start is no loop. */
const ROUND = 300;

function isRound({ hand, phase }: Track, { hands }: Scene): boolean {
  const work = hands[hand]?.work;
  const passes = work?.does === 'stroke' || work?.does === 'grip' ? work.passes : [];
  const pieces = passes.filter((pass) => pass.phase[0] === phase[0]).flatMap(({ way }) => way);
  return pieces.some((piece) => 'circle' in piece && piece.circle.sweep >= ROUND);
}

/** How far a point lies from the midline: above 0 on one side of it, below 0 on the other. */
function besideMidline(point: Point, [from, to]: Way['midline']): number {
  const [ahead, away] = [unit(subtract(to, from)), subtract(point, from)];
  return ahead[0] * away[1] - ahead[1] * away[0];
}

/** The same place on the baby's other side. */
export function otherSide(point: Point, midline: Way['midline']): Point {
  const [x, y] = unit(subtract(midline[1], midline[0]));
  return add(point, times([y, -x], 2 * besideMidline(point, midline)));
}

const REACH_OF_BELLY = 0.32;
const REACH_OF_WAY = 0.3;

/** A third of half the belly, or less on a way so small that this would be all of it. */
function reachOf(line: readonly Point[], halfBelly: number): number {
  return Math.min(halfBelly * REACH_OF_BELLY, across(line) * REACH_OF_WAY);
}

/** The same way on another picture: `place` may move, turn and enlarge it, and nothing else. */
export function wayPlaced(way: Way, place: (point: Point) => Point): Way {
  const line = way.line.map(place);
  const length = wayLength(line);
  const midline = [place(way.midline[0]), place(way.midline[1])] as const;
  return { ...way, line, length, midline, reach: (way.reach * length) / way.length };
}
