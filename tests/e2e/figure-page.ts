import type { Page } from '@playwright/test';
import {
  type BodyLandmark,
  handAt,
  layersOf,
  type Placement,
  type Point,
  pointOf,
  type Scene,
  USUAL_LOOK,
} from '@warmhands/core/figure';

/** Moments of one cycle at which the page is looked at. */
const MOMENTS = 40;

/** What is seen on the screen, in pixels. */
interface Seen<L extends BodyLandmark> {
  /** The spot of the hand that touches, at each moment of a cycle. */
  readonly way: readonly Point[];
  /** Landmarks of the drawn baby. */
  readonly baby: Readonly<Record<L, Point>>;
}

/**
 * Follows the touching spot of a hand on the rendered page through one cycle.
 *
 * Specks are put into the drawings that the page has made: where the hand touches into the hand, landmarks into the
 * baby. Then the page's own animations are set to each moment, and the browser says where the specks are seen.
 */
export async function followHand<L extends BodyLandmark>(
  page: Page,
  scene: Scene,
  hand: number,
  landmarks: readonly L[],
): Promise<Seen<L>> {
  const layer = layersOf(scene, USUAL_LOOK).find(({ name }) => name === `hand-${hand}`);
  if (!layer?.place) throw new Error(`The scene has no hand ${hand}.`);
  const { x, y } = handAt(scene, hand, 0);
  const { way, spots } = await page.evaluate(lookAtHand, {
    name: layer.name,
    speck: [...within(layer.place(0), [x, y])],
    spots: landmarks.map((name) => [...scene.toPicture(pointOf(scene.rest, name))]),
    moments: MOMENTS,
  });
  const point = ([across = Number.NaN, down = Number.NaN]: readonly number[] = []): Point => [across, down];
  return { way: way.map(point), baby: recordOf(landmarks, spots.map(point)) };
}

function recordOf<L extends string>(names: readonly L[], points: readonly Point[]): Record<L, Point> {
  return Object.assign({}, ...names.map((name, at) => ({ [name]: points[at] })));
}

/** A place of the picture as the layer itself has it. */
function within({ x, y, angle, sx, sy }: Placement, point: Point): Point {
  const turned = (-angle * Math.PI) / 180;
  const [dx, dy] = [point[0] - x, point[1] - y];
  return [(dx * Math.cos(turned) - dy * Math.sin(turned)) / sx, (dx * Math.sin(turned) + dy * Math.cos(turned)) / sy];
}

interface Look {
  readonly name: string;
  readonly speck: number[];
  readonly spots: number[][];
  readonly moments: number;
}

/** Runs in the page. */
function lookAtHand({ name, speck, spots, moments }: Look): { way: number[][]; spots: number[][] } {
  const put = (selector: string, [x = 0, y = 0]: number[]): (() => number[]) => {
    const drawing = document.querySelector(`.stage ${selector}`);
    if (!drawing) throw new Error(`The page has no ${selector}.`);
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    for (const [key, value] of [['cx', x] as const, ['cy', y] as const, ['r', 0.1] as const]) {
      mark.setAttribute(key, String(value));
    }
    drawing.append(mark);
    return () => {
      const box = mark.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
  };
  const landmarks = spots.map((spot) => put('[data-layer="baby"] svg', spot));
  const touching = put(`[data-layer="${name}"] svg > g`, speck);
  const way = Array.from({ length: moments }, (_, at) => {
    for (const animation of document.getAnimations()) {
      animation.currentTime = (at / moments) * Number(animation.effect?.getTiming().duration);
    }
    return touching();
  });
  return { way, spots: landmarks.map((seen) => seen()) };
}

/**
 * By how many pixels the pieces of the picture that have a place lie elsewhere than the figure says, at the start of a
 * cycle, each with its name. Two points of each piece are looked at, so that a turn or a flip shows as well.
 */
export async function misplacedPieces(page: Page, scene: Scene): Promise<readonly string[]> {
  const pieces = layersOf(scene, USUAL_LOOK).flatMap(({ name, place }) => (place ? [{ name, at: place(0) }] : []));
  const points = pieces.flatMap(({ name, at }) =>
    POINTS.map((point) => ({ name, point: [...point], wanted: [...placedAt(at, point)] })),
  );
  return page.evaluate(lookAtPieces, points);
}

const POINTS: readonly Point[] = [
  [0, 0],
  [40, 20],
];

/** Where a point of a layer lies in the picture. */
function placedAt({ x, y, angle, sx, sy }: Placement, point: Point): Point {
  const turned = (angle * Math.PI) / 180;
  const [across, down] = [point[0] * sx, point[1] * sy];
  return [
    x + across * Math.cos(turned) - down * Math.sin(turned),
    y + across * Math.sin(turned) + down * Math.cos(turned),
  ];
}

/** Runs in the page. */
function lookAtPieces(pieces: { name: string; point: number[]; wanted: number[] }[]): string[] {
  const stage = document.querySelector('.stage');
  if (!stage) throw new Error('The page has no picture.');
  const { x, y, width } = stage.getBoundingClientRect();
  for (const animation of document.getAnimations()) animation.currentTime = 0;
  return pieces.flatMap(({ name, point, wanted }) => {
    const drawing = stage.querySelector(`[data-layer="${name}"] svg > g`);
    if (!drawing) return [`${name} is not there`];
    const speck = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    for (const [key, value] of [['cx', point[0]] as const, ['cy', point[1]] as const, ['r', 0.1] as const]) {
      speck.setAttribute(key, String(value));
    }
    drawing.append(speck);
    const box = speck.getBoundingClientRect();
    speck.remove();
    const [across = 0, down = 0] = wanted;
    const off = Math.hypot(
      box.x + box.width / 2 - x - (across * width) / 600,
      box.y + box.height / 2 - y - (down * width) / 600,
    );
    return off < 1.5 ? [] : [`${name} is ${off.toFixed(1)} px off`];
  });
}

/** How many times a closed way goes round a place on the screen: above 0 clockwise, as the eye sees it. */
export function turnsRound(way: readonly Point[], centre: Point): number {
  const angles = way.map(([x, y]) => Math.atan2(y - centre[1], x - centre[0]));
  const steps = angles.map((angle, at) => {
    const step = (angles[(at + 1) % angles.length] ?? angle) - angle;
    return step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
  });
  return steps.reduce((sum, step) => sum + step, 0) / (2 * Math.PI);
}
