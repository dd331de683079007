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

/** How many times a closed way goes round a place on the screen: above 0 clockwise, as the eye sees it. */
export function turnsRound(way: readonly Point[], centre: Point): number {
  const angles = way.map(([x, y]) => Math.atan2(y - centre[1], x - centre[0]));
  const steps = angles.map((angle, at) => {
    const step = (angles[(at + 1) % angles.length] ?? angle) - angle;
    return step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
  });
  return steps.reduce((sum, step) => sum + step, 0) / (2 * Math.PI);
}
