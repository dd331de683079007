import type { Placement } from '@warmhands/core/figure';
import type { Pieces } from './making.ts';

/** Moments of one cycle that the browser is given; between two of them it goes on evenly. */
const MOMENTS = 48;

/** The picture is 600 units wide, and a stylesheet's `cqw` is a hundredth of the stage's width. */
const UNITS_IN_A_HUNDREDTH = 6;

/** A placement as a stylesheet writes it. */
interface Placed {
  readonly transform: string;
  readonly opacity: string;
}

/** How much larger than life a layer is drawn, so that a moving layer is never blown up. */
export interface DrawnScale {
  readonly x: number;
  readonly y: number;
}

/** How a layer goes through one cycle. */
export interface Course {
  readonly drawn: DrawnScale;
  /** As the browser's own animation takes it; `null` where nothing moves. */
  readonly frames: PropertyIndexedKeyframes | null;
}

/** Moments that are worked out at a stretch. */
const STRETCH = 8;

/** The course of a layer. Where a limb is moved this is the dearest part of a picture, so it is worked out once. */
export function* courseOf(place: (phase: number) => Placement): Pieces<Course> {
  const found: Placement[] = [];
  for (const moment of MOMENTS_OF_A_CYCLE) {
    found.push(place(moment));
    if (found.length % STRETCH === 0) yield;
  }
  const places = unwound(found);
  const drawn = drawnScale(places);
  const all = places.map((one) => placed(one, drawn));
  const [transform, opacity] = [all.map((one) => one.transform), all.map((one) => one.opacity)];
  const frames = {
    ...(isEven(transform) ? {} : { transform }),
    ...(isEven(opacity) ? {} : { opacity }),
  };
  return { drawn, frames: Object.keys(frames).length > 0 ? frames : null };
}

/** A placement in the stage's own widths, for a layer that is drawn at this scale. */
export function placed({ x, y, angle, sx, sy, opacity = 1 }: Placement, drawn: DrawnScale): Placed {
  return {
    transform: `translate(${hundredths(x)}, ${hundredths(y)}) rotate(${round(angle)}deg) scale(${round(sx / drawn.x)}, ${round(sy / drawn.y)})`,
    opacity: String(round(opacity)),
  };
}

/** A length in picture units as a stylesheet writes it, in hundredths of the width of the stage. */
export function hundredths(units: number): string {
  return `${round(units / UNITS_IN_A_HUNDREDTH)}cqw`;
}

/** The last is just before the end, where a cycle begins anew. */
const MOMENTS_OF_A_CYCLE = Array.from({ length: MOMENTS + 1 }, (_, at) => Math.min(at / MOMENTS, 0.9999));

/** The largest scale that a layer comes to within a cycle. */
function drawnScale(places: readonly Placement[]): DrawnScale {
  const most = (of: (one: Placement) => number): number => Math.max(...places.map((one) => Math.abs(of(one)))) || 1;
  return { x: most(({ sx }) => sx), y: most(({ sy }) => sy) };
}

const isEven = (values: readonly string[]): boolean => values.every((value) => value === values[0]);

/** Angles that go on from one to the next by the shorter way, so that nothing spins round at half a turn. */
function unwound(places: readonly Placement[]): readonly Placement[] {
  let last = 0;
  return places.map((one) => {
    const angle = last + ((((one.angle - last + 180) % 360) + 360) % 360) - 180;
    last = angle;
    return { ...one, angle };
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
