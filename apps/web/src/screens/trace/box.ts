import { PICTURE, type Point } from '@warmhands/core/figure';

/** A part of a picture that is shown, in picture units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_WIDTH = 170;
/** A way fills more than a third of the picture; where it does so already the whole picture is shown. */
const ROOM = 2.6;
const NEARLY_ALL = 560;

/** The shape of a whole picture: its height as a share of its width. */
const WHOLE = PICTURE.height / PICTURE.width;

/**
 * What of a picture is shown for a finger to trace a line there: a line as small as a toe is shown large. `shape` is the
 * height as a share of the width, at most that of a whole picture.
 */
export function boxFor(line: readonly Point[], shape = WHOLE): Box {
  const around = aroundOf(line);
  const width = Math.max(around.width, around.height) * ROOM;
  const wide = width > NEARLY_ALL ? PICTURE.width : Math.max(width, LEAST_WIDTH);
  const high = wide * shape;
  return {
    x: within(around.x + around.width / 2 - wide / 2, PICTURE.width - wide),
    y: within(around.y + around.height / 2 - high / 2, PICTURE.height - high),
    width: wide,
    height: high,
  };
}

/** The square about lines, with room at its edges. */
export function squareAbout(points: readonly Point[]): Box {
  const around = aroundOf(points);
  const size = Math.max(around.width, around.height, 1) * 1.3;
  return {
    x: around.x + around.width / 2 - size / 2,
    y: around.y + around.height / 2 - size / 2,
    width: size,
    height: size,
  };
}

function aroundOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** A box as an attribute. */
export function viewBoxOf({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((number) => number.toFixed(1)).join(' ');
}

/** Points as a line of a drawing. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
