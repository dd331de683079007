import { type Mark, markOf, type Stretch } from './parts.ts';
import type { Drawn } from './trace.ts';
import type { Way } from './way.ts';

/** How even: the spread of speed as a share of its mean. */
export interface HowEven {
  readonly mark: Mark;
  readonly spread: number;
  /** Where along the trace it was after each of eight equal spans of time, the first and the last set aside. */
  readonly stops: readonly number[];
  /** Where along the trace it was quickest and slowest. */
  readonly quickest: Stretch;
  readonly slowest: Stretch;
}

/** How fast, on the skin. */
export interface HowFast {
  readonly mark: Mark;
  readonly centimetresPerSecond: number;
  /** How long it took, and how long the same trace takes at three centimetres a second. */
  readonly seconds: number;
  readonly calm: number;
  readonly was: 'right' | 'too-fast' | 'too-slow';
}

// A hand starts and ends softly, so both ends are set aside.
const FROM = 0.08;
const TO = 0.92;
const SPANS = 8;
const EVEN_GOOD = 0.5;
const EVEN_NEARLY = 0.8;

/** How even the finger went: over spans of equal time the same length each would be perfectly even. */
export function howEvenOf(drawn: Drawn): HowEven {
  const [start, end] = [drawn.millisecondsAt(FROM), drawn.millisecondsAt(TO)];
  const marks = Array.from({ length: SPANS + 1 }, (_, index) =>
    shareAt(drawn, start + ((end - start) * index) / SPANS),
  );
  const spans = marks.slice(1).map((to, index): Stretch => [marks[index] ?? to, to]);
  const lengths = spans.map(([from, to]) => to - from);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / SPANS;
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / SPANS) / (mean || 1);
  return {
    mark: markOf(spread, EVEN_GOOD, EVEN_NEARLY),
    spread,
    stops: marks,
    quickest: spans[lengths.indexOf(Math.max(...lengths))] ?? [0, 1],
    slowest: spans[lengths.indexOf(Math.min(...lengths))] ?? [0, 1],
  };
}

/** Which share of its length a trace had gone at a moment: found by halving, since moments only go on. */
function shareAt(drawn: Drawn, milliseconds: number): number {
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 24; turn += 1) {
    const middle = (low + high) / 2;
    if (drawn.millisecondsAt(middle) < milliseconds) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Centimetres a second. What lies outside is told, from `nearly` on outwards as not yet. [R11] */
interface Paces {
  readonly good: readonly [from: number, to: number];
  readonly nearly: readonly [from: number, to: number];
}

const GLIDING: Paces = { good: [1, 6], nearly: [0.5, 10] };
const SMALL: Paces = { good: [0.2, 6], nearly: [0.1, 10] };

/** A way no longer than this, in millimetres, is a small one: on digits and in small circles slower is right too. */
const SMALL_WAY = 80;
const RIGHT_PACE = 3;

/** How fast the finger went on the skin. */
export function howFastOf(drawn: Drawn, way: Way): HowFast {
  const centimetres = (drawn.length * way.millimetres) / way.length / 10;
  const moving = (drawn.millisecondsAt(TO) - drawn.millisecondsAt(FROM)) / 1000;
  const pace = (centimetres * (TO - FROM)) / Math.max(moving, 1e-3);
  const { good, nearly } = way.millimetres <= SMALL_WAY ? SMALL : GLIDING;
  return {
    mark: within(pace, good) ? 'good' : within(pace, nearly) ? 'nearly' : 'not-yet',
    centimetresPerSecond: pace,
    seconds: drawn.millisecondsAt(1) / 1000,
    calm: centimetres / RIGHT_PACE,
    was: within(pace, good) ? 'right' : pace > good[1] ? 'too-fast' : 'too-slow',
  };
}

function within(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}
