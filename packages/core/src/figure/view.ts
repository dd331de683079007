import type { Position } from '../vocabulary/stroke.ts';
import type { Camera } from './choreography.ts';
import type { Body } from './landmarks.ts';
import { add, type Point, times, turn } from './point.ts';
import { BABY_SIDES } from './pose.ts';
import { type Seat, TURNED } from './seat.ts';
import { type Digit, spotOn } from './track.ts';

/** The picture's box in picture units, y down. */
export const PICTURE = { width: 600, height: 760 } as const;

/** How a position is seen: from the front or from behind, and by how many degrees the picture is turned. */
export const SEEN: Readonly<Record<Position, { readonly side: 1 | -1; readonly turned: number }>> = {
  supine: { side: 1, turned: 0 },
  prone: { side: -1, turned: 0 },
  lap: { side: -1, turned: -90 },
  held: { side: -1, turned: 0 },
};

/** From the baby's frame to the picture: the only place where a side of the body becomes a side of the screen. */
export interface View {
  readonly unitsPerMm: number;
  readonly zoom: number;
  readonly turned: number;
  toPicture(point: Point): Point;
}

/** The view of a body at rest; it depends on the stroke and the age, never on the moment. */
export function viewOf(body: Body, camera: Camera | undefined, digit: Digit, seat: Seat): View {
  const { side, turned: lying } = SEEN[body.pose.position];
  const turned = lying + TURNED[seat];
  const zoom = camera?.zoom ?? 1;
  const frame = frameOf(body);
  const unitsPerMm = scaleOf(frame, body.pose.position, seat) * zoom;
  const facing = (point: Point): Point => times(turn([side * point[0], point[1]], turned), unitsPerMm);
  const focus = facing(
    camera === undefined ? restingFocus(frame, body.pose.position) : spotOn(body, camera.focus, digit),
  );
  const place = turnedPlace(camera?.place ?? RESTING_PLACE[body.pose.position], TURNED[seat]);
  const offset: Point = [PICTURE.width * place[0] - focus[0], PICTURE.height * place[1] - focus[1]];
  return { unitsPerMm, zoom, turned, toPicture: (point) => add(facing(point), offset) };
}

/** Where in the picture a place lies once the whole is turned about its middle. */
function turnedPlace([x, y]: readonly [number, number], by: number): Point {
  if (by === 0) return [x, y];
  const [across, down] = turn([(x - 0.5) * PICTURE.width, (y - 0.5) * PICTURE.height], by);
  return [0.5 + across / PICTURE.width, 0.5 + down / PICTURE.height];
}

interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}

function frameOf(body: Body): Frame {
  const points = [...Object.values(body.middle), ...BABY_SIDES.flatMap((side) => Object.values(body[side].points))];
  return {
    top: Math.min(...points.map(([, y]) => y)),
    bottom: Math.max(...points.map(([, y]) => y)) + 12,
    half: Math.max(...points.map(([x]) => Math.abs(x))) + 20,
  };
}

const MOST_UNITS_PER_MM = 1.3;

function scaleOf({ top, bottom, half }: Frame, position: Position, seat: Seat): number {
  if (seat === 'side') return Math.min(560 / (bottom - top), 340 / half, MOST_UNITS_PER_MM);
  if (position === 'lap') return Math.min(560 / (bottom - top), 235 / half);
  if (position === 'held') return Math.min(560 / (bottom - top), 210 / half, MOST_UNITS_PER_MM * 0.9);
  return Math.min(640 / (bottom - top), 276 / half, MOST_UNITS_PER_MM);
}

// Lying ones hang from their top edge, so that all ages begin at the same height.
const RESTING_PLACE: Readonly<Record<Position, readonly [number, number]>> = {
  supine: [0.5, 74 / PICTURE.height],
  prone: [0.5, 74 / PICTURE.height],
  lap: [0.5, 0.4],
  held: [0.5, 0.52],
};

function restingFocus({ top, bottom }: Frame, position: Position): Point {
  return [0, position === 'supine' || position === 'prone' ? top : (top + bottom) / 2];
}
