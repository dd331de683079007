import { add, type Point, subtract, turn } from '../point.ts';
import type { Scene } from '../scene.ts';
import { handPieces } from './carer-hands.ts';
import { inksOf } from './inks.ts';
import { USUAL_LOOK } from './look.ts';
import type { Mark, Placement } from './mark.ts';
import { pathPoints } from './path-points.fixture.ts';

// Asked of the marks of the hands themselves, so that a new shape of hand is asked too.

const PHASES = Array.from({ length: 12 }, (_, step) => step / 12);

/** A round part of the baby that no hand may come over: half its width and height in the baby's frame. */
interface Zone {
  readonly name: string;
  readonly middle: Point;
  readonly across: number;
  readonly along: number;
}

/**
 * Eyes with their brows, nose, mouth and throat of a baby who faces the viewer; the groin of one on the back; ear and
 * cheek of one who is held.
 */
function zonesOf(scene: Scene): readonly Zone[] {
  const { rest, choreography } = scene;
  if (choreography.position === 'held') return besideZones(scene);
  if (choreography.position !== 'supine') return [];
  const { headWidth: wide, headHeight: high, crown, chin, halfHips, pubis } = rest.dimensions;
  const face = (name: string, x: number, y: number, across: number, along: number): Zone => ({
    name,
    middle: [x * wide, crown + (0.5 + y) * high],
    across: across * wide,
    along: along * high,
  });
  return [
    face("the baby's left eye", 0.225, 0.09, 0.11, 0.13),
    face("the baby's right eye", -0.225, 0.09, 0.11, 0.13),
    face('the nose', 0, 0.2, 0.09, 0.08),
    face('the mouth', 0, 0.34, 0.15, 0.09),
    { name: 'the throat', middle: [0, chin], across: 0.2 * wide, along: 0.07 * high },
    { name: 'the groin', middle: [0, pubis * 1.25], across: halfHips * 0.22, along: pubis * 0.3 },
  ];
}

function besideZones({ rest }: Scene): readonly Zone[] {
  const { headWidth: wide, headHeight: high, crown } = rest.dimensions;
  const out = rest.pose.face === 'left' ? 1 : -1;
  const at = (x: number, y: number): Point => [out * x * wide, crown + (0.5 + y) * high];
  return [
    { name: 'the ear', middle: at(0.12, 0.08), across: 0.08 * wide, along: 0.09 * high },
    { name: 'the cheek', middle: at(0.34, 0.22), across: 0.1 * wide, along: 0.1 * high },
  ];
}

/** Everything that is drawn of a hand, as lines of points; its shadow is no hand. */
function outlinesOf(marks: readonly Mark[]): readonly (readonly Point[])[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return mark.name === 'shadow' ? [] : inGroup(mark.marks, mark.place);
    return mark.kind === 'path' ? pathPoints(mark.d) : [];
  });
}

function inGroup(marks: readonly Mark[], place: Placement | undefined): readonly (readonly Point[])[] {
  const outlines = outlinesOf(marks);
  return place === undefined ? outlines : outlines.map((points) => points.map((point) => laid(place, point)));
}

function laid({ x, y, angle, sx, sy }: Placement, [px, py]: Point): Point {
  return add([x, y], turn([px * sx, py * sy], angle));
}

/** Where a hand of the picture comes over a zone, at any phase. */
export function crossings(seen: Scene): readonly string[] {
  const zones = zonesOf(seen);
  const hands = seen.hands.flatMap((hand, index) =>
    'behind' in hand.work ? [] : [{ index, ...handPieces(seen, index, inksOf(USUAL_LOOK)) }],
  );
  if (zones.length === 0) return [];
  return hands.flatMap(({ index, front, fingers, place, fingersPlace }) => {
    const parts = [
      { lines: outlinesOf(front), place },
      { lines: outlinesOf(fingers ?? []), place: fingersPlace },
    ];
    return PHASES.flatMap((phase) => {
      const lines = parts.flatMap((part) => {
        const at = part.place(phase);
        return part.lines.map((points) => points.map((point) => laid(at, point)));
      });
      return zones
        .filter((zone) => lines.some((points) => comesOver(seen, zone, points)))
        .map(({ name }) => `hand ${index} over ${name} at ${phase.toFixed(2)}`);
    });
  });
}

// A point of the outline in the zone, or the zone's middle within the outline.
function comesOver(seen: Scene, { middle, across, along }: Zone, points: readonly Point[]): boolean {
  const centre = seen.toPicture(middle);
  const inZone = points.some((point) => {
    const [x, y] = subtract(point, centre);
    return Math.hypot(x / (across * seen.unitsPerMm), y / (along * seen.unitsPerMm)) < 1;
  });
  return inZone || within(points, centre);
}

function within(points: readonly Point[], [x, y]: Point): boolean {
  return points.reduce((inside, [x1, y1], index) => {
    const [x0, y0] = points.at(index - 1) ?? [x1, y1];
    const cut = y0 > y !== y1 > y && x < x1 + ((y - y1) / (y0 - y1)) * (x0 - x1);
    return cut ? !inside : inside;
  }, false);
}
