import type { HandShape, Landmark, Path, Side, Stroke } from '@warmhands/core';
import { type BodyLandmark, handAt, type Point, pointOf, type Scene, sceneOf, sidesOf } from '@warmhands/core/figure';
import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';

const AGES = [0, 3, 12, 24];
type BabySide = 'left' | 'right';

const SIDES_OF: Readonly<Record<Stroke['sided'], readonly Side[]>> = {
  'each-side': ['left', 'right'],
  'both-at-once': ['both'],
  none: ['none'],
};

/** What a hand of the figure may look like for the shape that the book names. */
const LOOKS_OF: Readonly<Record<HandShape, readonly string[]>> = {
  flat: ['flat', 'palm', 'pads', 'comb', 'two', 'pat'],
  cupped: ['cup', 'cradle'],
  ring: ['wrap'],
  'heel-of-hand': ['heel'],
  thumb: ['grip', 'thumb'],
  'finger-and-thumb': ['pinch'],
  'index-finger': ['press'],
  holding: ['hold', 'palm'],
};

const pictures = book.strokes.flatMap((stroke) =>
  SIDES_OF[stroke.sided].map((side) => ({ id: stroke.id, side, stroke })),
);

function sceneFor(stroke: Stroke, side: Side, ageMonths: number): Scene {
  return sceneOf({ stroke: stroke.id, side, ageMonths, contact: null, leading: 'right' });
}

/** The sides that `near` may mean in a picture: of both at once, each hand has its own. */
function nearSides(side: Side): readonly BabySide[] {
  return side === 'left' || side === 'right' ? [side] : ['left', 'right'];
}

const GROUPS: Readonly<Record<string, string>> = { toes: 'toe-5', 'toe-bases': 'toe-base-5', fingertips: 'finger-5' };

function isLandmark(name: string): name is BodyLandmark {
  return !name.startsWith('near-') && !name.startsWith('far-');
}

/** The book's landmark on the body; a stroke from digit to digit is shown at the little one. */
function onBody(landmark: Landmark, near: BabySide, digits: boolean): BodyLandmark {
  const far = near === 'left' ? 'right' : 'left';
  const sided = landmark.replace(/^near/, near).replace(/^far/, far);
  const group = sided.replace(/^(left|right)-/, '');
  const one = digits ? (GROUPS[group] ?? (group === 'finger-bases' ? 'finger-base-5' : group)) : group;
  const name = sided.slice(0, sided.length - group.length) + one;
  if (!isLandmark(name)) throw new Error(name);
  return name;
}

/** Half the belly's width in the picture: how far a hand may be from a landmark that it is said to touch. */
function reachOf(scene: Scene): number {
  return 0.62 * gap(at(scene, 'left-waist'), at(scene, 'navel'));
}

function at(scene: Scene, landmark: BodyLandmark): Point {
  return scene.toPicture(pointOf(scene.rest, landmark));
}

function gap(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Whether the points come near each landmark, the first with the first point, in their order. */
function follows(scene: Scene, points: readonly Point[], through: readonly BodyLandmark[]): boolean {
  const reach = reachOf(scene);
  const near = through.map((landmark) => {
    const gaps = points.map((point) => gap(point, at(scene, landmark)));
    return { gap: Math.min(...gaps), index: gaps.indexOf(Math.min(...gaps)) };
  });
  const [first, last] = [points[0], points.at(-1)];
  const [from, to] = [through[0], through.at(-1)];
  return (
    near.every((place, index) => place.gap < reach && place.index >= (near[index - 1]?.index ?? 0)) &&
    first !== undefined &&
    last !== undefined &&
    from !== undefined &&
    to !== undefined &&
    gap(first, at(scene, from)) < reach &&
    gap(last, at(scene, to)) < reach
  );
}

function handsNear(scene: Scene, landmark: BodyLandmark): boolean {
  return scene.hands.some((_, hand) => {
    const { x, y } = handAt(scene, hand, 0);
    return gap([x, y], at(scene, landmark)) < reachOf(scene);
  });
}

/** Whether the figure does what a path of the book says, with `near` as one side of the baby. */
function does(scene: Scene, path: Path, near: BabySide): boolean {
  const digits = scene.zoom > 2 && scene.wish.stroke !== 'palm-to-fingertips';
  const through = path.through.map((landmark) => onBody(landmark, near, digits));
  const [first = 'navel'] = through;
  switch (path.shape) {
    case 'line':
    case 'arc':
    case 'twist':
      return scene.tracks.some(({ points }) => follows(scene, points, through));
    case 'circle':
      return scene.tracks.some(({ points }) =>
        through.every((landmark) => points.some((point) => gap(point, at(scene, landmark)) < reachOf(scene))),
      );
    case 'still':
    case 'press':
      return handsNear(scene, first);
    case 'pat':
      return scene.hands.some(
        ({ work }, hand) =>
          work.does === 'pat' &&
          through.every((landmark, index) => {
            const { x, y } = handAt(scene, hand, (index + 0.001) / through.length);
            return gap([x, y], at(scene, landmark)) < reachOf(scene);
          }),
      );
    case 'bend':
      return bends(scene, first, through.at(-1) ?? first);
  }
}

function bends(scene: Scene, limb: BodyLandmark, towards: BodyLandmark): boolean {
  const gaps = Array.from({ length: 24 }, (_, step) => {
    const body = scene.bodyAt(step / 24);
    return gap(pointOf(body, limb), pointOf(body, towards));
  });
  const held = scene.hands.some(({ work }) => work.does === 'hold' && work.of === limb);
  return held && Math.min(...gaps) < 0.8 * Math.max(...gaps);
}

describe('the figure and the book', () => {
  it.each(pictures)('[D10] $id $side lies as the book says', ({ stroke, side }) => {
    expect(sidesOf(stroke.id)).toContain(side);
    expect(sidesOf(stroke.id)).toHaveLength(SIDES_OF[stroke.sided].length);
    expect(sceneFor(stroke, side, 3).choreography.position).toBe(stroke.position);
  });

  it.each(pictures)('[D22] $id $side goes the way of the book at every age', ({ stroke, side }) => {
    for (const age of AGES) {
      const scene = sceneFor(stroke, side, age);
      for (const path of stroke.path) {
        const found = nearSides(side).map((near) => does(scene, path, near));
        expect(found, `${path.shape} through ${path.through.join(', ')} at ${age} months`).not.toContain(false);
      }
    }
  });

  it.each(pictures)('[D22] $id $side shows the hands of the book', ({ stroke, side }) => {
    const { hands } = sceneFor(stroke, side, 3);
    const looks = hands.map(({ touch, work }) => touch ?? work.does);
    expect(hands.length).toBeGreaterThanOrEqual(stroke.hands.count);
    expect(looks.some((look) => LOOKS_OF[stroke.hands.shape].includes(look))).toBe(true);
    if (stroke.hands.holding) {
      const held = hands.flatMap(({ work }) => (work.does === 'hold' ? [work.of] : []));
      expect(held.some((landmark) => landmark.endsWith(`-${stroke.hands.holding}`))).toBe(true);
    }
  });

  it.each(pictures.filter(({ stroke }) => stroke.needs.undress === 'bare'))(
    '[D6] $id $side shows the nappy off, and a cloth',
    ({ stroke, side }) => {
      expect(sceneFor(stroke, side, 3).choreography.covering).toBe('muslin');
    },
  );
});

/** On digits, and in small circles, a hand may be slower. */
const SMALL = /^(palm|finger|sole|toe)-/;

describe('the speed of the hands', () => {
  const gliding = pictures.filter(({ id }) => !SMALL.test(id) && sidesOf(id).length > 0);
  const speeds = (stroke: Stroke, side: Side, ageMonths: number) =>
    sceneFor(stroke, side, ageMonths).tracks.map(
      ({ phase, millimetres }) => millimetres / 10 / ((phase[1] - phase[0]) * stroke.seconds),
    );

  it.each(gliding)('[D23] $id $side is about 3 cm a second', ({ stroke, side }) => {
    for (const age of [0, 3, 6]) {
      for (const speed of speeds(stroke, side, age)) {
        expect(speed, `at ${age} months`).toBeGreaterThan(1.75);
        expect(speed, `at ${age} months`).toBeLessThan(5.05);
      }
    }
    for (const speed of speeds(stroke, side, 12)) expect(speed, 'at 12 months').toBeLessThan(6);
  });

  it.each(pictures.filter(({ id }) => SMALL.test(id)))('[D23] $id $side is never hasty', ({ stroke, side }) => {
    for (const age of AGES) for (const speed of speeds(stroke, side, age)) expect(speed).toBeLessThan(4);
  });
});
