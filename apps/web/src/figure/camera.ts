import type { Point, Scene } from '@warmhands/core/figure';
import { hundredths } from './placing.ts';

/** From one picture to another of the same baby: so many times larger, then shifted (picture units). */
export interface Zoom {
  readonly times: number;
  readonly x: number;
  readonly y: number;
}

/** Further than this the eye has nothing to hold on to. */
const MOST_TIMES = 6;

/** So many picture units apart are the same place. */
const SAME = 0.5;

/** Points of the baby, in millimetres from the navel, that tell how a picture lies. */
const ORIGIN: Point = [0, 0];
const ASIDE: readonly Point[] = [
  [100, 0],
  [0, 100],
];

/**
 * How a camera comes from one picture of a baby to the next. [W48]
 *
 * `null` where it cannot, since the baby lies otherwise or is seen from elsewhere.
 */
export function zoomBetween(from: Scene, to: Scene): Zoom | null {
  if (from.choreography.position !== to.choreography.position) return null;
  const times = to.unitsPerMm / from.unitsPerMm;
  if (times > MOST_TIMES || times < 1 / MOST_TIMES) return null;
  const [x, y] = shift(times, from, to, ORIGIN);
  const same = ASIDE.every((point) => {
    const [alsoX, alsoY] = shift(times, from, to, point);
    return Math.hypot(alsoX - x, alsoY - y) < SAME;
  });
  return same ? { times, x, y } : null;
}

function shift(times: number, from: Scene, to: Scene, point: Point): Point {
  const [was, is] = [from.toPicture(point), to.toPicture(point)];
  return [is[0] - was[0] * times, is[1] - was[1] * times];
}

/** The way back. */
export function backwards({ times, x, y }: Zoom): Zoom {
  return { times: 1 / times, x: -x / times, y: -y / times };
}

/** As a stylesheet writes it, about the picture's first corner, in hundredths of the stage's width. */
export function zoomed({ times, x, y }: Zoom): string {
  return `translate(${hundredths(x)}, ${hundredths(y)}) scale(${times})`;
}

/** Where nothing is zoomed; a transform of the same kind as the others, so that the browser goes straight between them. */
export const AS_IT_IS: Zoom = { times: 1, x: 0, y: 0 };
