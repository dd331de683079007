import { turnsRound } from '../curve.ts';
import { type Point, subtract } from '../point.ts';
import { type Laid, laidBy, meanOff } from './laid.ts';
import { type Drawn, middleOf } from './trace.ts';
import { otherSide, type Way } from './way.ts';

/** How well one part went. */
export type Mark = 'good' | 'nearly' | 'not-yet';

/** Stretches, as shares of a whole: 0 to 1. */
export type Stretch = readonly [from: number, to: number];

/** How near the way: in millimetres on the skin. */
export interface Where {
  readonly mark: Mark;
  readonly mean: number;
  /** Nineteen points in twenty lie nearer than this. */
  readonly farthest: number;
  /** From the way to the trace, on the whole, in picture units: on which side it lay. */
  readonly aside: Point;
  /** It would have been near the way on the baby's other side. */
  readonly onOtherSide: boolean;
}

/** Which way: along it, or back. */
export interface WhichWay {
  readonly mark: Mark;
  /** Of all that was gone along the way, the share that was gone backwards. */
  readonly back: number;
  /** Of a loop, how often it was gone round: above 0 clockwise, as the carer sees it. `null` where it is no loop. */
  readonly turns: number | null;
}

/** How much of the way was gone. */
export interface HowFar {
  readonly mark: Mark;
  readonly covered: number;
  /** What was left out, as shares of the way. */
  readonly missed: readonly Stretch[];
}

/** The mark of a number of which less is better. */
export function markOf(off: number, good: number, nearly: number): Mark {
  if (off <= good) return 'good';
  return off <= nearly ? 'nearly' : 'not-yet';
}

const RANK = 0.95;

/** Where the finger went, as it lay. [R13] */
export function whereOf({ points }: Drawn, way: Way): Where {
  const laid = laidBy(points, [0, 0], way);
  const offs = laid.beside.map(({ off }) => off).toSorted((a, b) => a - b);
  const mean = meanOff(laid);
  const farthest = offs[Math.floor(offs.length * RANK)] ?? 0;
  const skin = way.millimetres / way.length;
  const mark = worse(markOf(mean, way.reach / 2, way.reach), markOf(farthest, way.reach, way.reach * 2));
  return {
    mark,
    mean: mean * skin,
    farthest: farthest * skin,
    aside: middleOf(laid.points.map((point, index) => subtract(point, laid.beside[index]?.on ?? point))),
    onOtherSide: mark === 'not-yet' && meanOff(mirrored(points, way)) <= way.reach,
  };
}

function mirrored(points: readonly Point[], way: Way): Laid {
  const flipped = points.map((point) => otherSide(point, way.midline));
  return laidBy(flipped, [0, 0], way);
}

function worse(a: Mark, b: Mark): Mark {
  const order: readonly Mark[] = ['good', 'nearly', 'not-yet'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

const BACK_GOOD = 1 / 6;
const BACK_NEARLY = 0.4;

/** Which way the finger went. */
export function whichWayOf(laid: Laid, way: Way): WhichWay {
  const back = backOf(laid, way);
  return {
    mark: markOf(way.eitherWay ? Math.min(back, 1 - back) : back, BACK_GOOD, BACK_NEARLY),
    back,
    turns: way.round ? turnsRound(laid.points, middleOf(way.line)) : null,
  };
}

/** Of all that was gone along the way, the share that was gone backwards. */
function backOf(laid: Laid, way: Way): number {
  const steps = stridesOf(laid, way);
  const whole = steps.reduce((sum, step) => sum + Math.abs(step), 0);
  return steps.reduce((sum, step) => sum + Math.max(0, -step), 0) / (whole || 1);
}

/** So many points of a trace are one stride, so that a finger that trembles does not go back each time. */
const STRIDE = 4;

/** How far along the way each stride of the trace went, below 0 for backwards; on a loop the shorter way round. */
function stridesOf({ beside }: Laid, { line, round }: Way): readonly number[] {
  const stops = beside.filter((_, index) => index % STRIDE === 0);
  const steps = line.length - 1;
  return stops.slice(1).map(({ along }, index) => {
    const apart = along - (stops[index]?.along ?? along);
    return round ? apart - steps * Math.round(apart / steps) : apart;
  });
}

const LEFT_OUT_GOOD = 0.2;
const LEFT_OUT_NEARLY = 0.42;

/** How much of the way the finger went along. */
export function howFarOf(laid: Laid, way: Way): HowFar {
  const steps = way.line.length - 1;
  const gone = goneSteps(laid, steps, way.round);
  const missed = gone.filter((one) => !one).length / steps;
  return {
    mark: markOf(missed, LEFT_OUT_GOOD, LEFT_OUT_NEARLY),
    covered: 1 - missed,
    missed: stretchesOf(gone),
  };
}

/** A finger that comes nearest to a place so much further on has leapt there, and has not gone what lies between. */
const LEAP = 0.2;

function goneSteps({ beside }: Laid, steps: number, round: boolean): readonly boolean[] {
  const gone = Array.from({ length: steps }, () => false);
  for (const [index, { along: to }] of beside.entries()) {
    const from = beside[index - 1]?.along ?? to;
    const apart = to - from;
    const short = round ? apart - steps * Math.round(apart / steps) : apart;
    if (Math.abs(short) > steps * LEAP) continue;
    const [low, high] = [Math.min(from, from + short), Math.max(from, from + short)];
    for (let step = Math.floor(low); step < high; step += 1) gone[((step % steps) + steps) % steps] = true;
  }
  return gone;
}

function stretchesOf(gone: readonly boolean[]): readonly Stretch[] {
  const starts = gone.flatMap((one, index) => (!one && gone[index - 1] !== false ? [index] : []));
  return starts.map((start) => {
    const end = gone.indexOf(true, start);
    return [start / gone.length, (end < 0 ? gone.length : end) / gone.length];
  });
}
