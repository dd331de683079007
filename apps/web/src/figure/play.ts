import {
  type Layer,
  type Look,
  layersOf,
  type PictureWish,
  paceBeads,
  type Scene,
  sceneOf,
} from '@warmhands/core/figure';
import type { Pieces } from './making.ts';
import { type Course, courseOf } from './placing.ts';
import { remembering } from './remembering.ts';

/** All that a stage shows of a wish. */
export interface Play {
  readonly scene: Scene;
  readonly layers: readonly ReadyLayer[];
}

/** A layer with the course that it goes; one that only stands has none. */
export interface ReadyLayer {
  readonly layer: Layer;
  readonly course: Course | null;
}

const MOST_KEPT = 6;
const scenes = remembering<Scene>(2 * MOST_KEPT);
const drawings = remembering<readonly Layer[]>(MOST_KEPT);
const courses = new WeakMap<Layer, Course>();

/** What a wish in a look is known by. */
export function keyOf(wish: PictureWish, look: Look): string {
  return JSON.stringify([wish, look]);
}

/** The scene of a wish; the last few are kept. */
export function sceneFor(wish: PictureWish): Scene {
  return scenes(JSON.stringify(wish), () => sceneOf(wish));
}

/** The play of a wish, piece by piece; what takes long is worked out once and kept a while. */
export function* playOf(wish: PictureWish, look: Look): Pieces<Play> {
  const scene = sceneFor(wish);
  yield;
  const drawn = drawings(keyOf(wish, look), () => [...layersOf(scene, look), ...paceBeads(scene, look)]);
  yield;
  const layers: ReadyLayer[] = [];
  for (const layer of drawn) {
    layers.push({ layer, course: courseFor(layer) });
    yield;
  }
  return { scene, layers };
}

function courseFor(layer: Layer): Course | null {
  if (!layer.place) return null;
  const course = courses.get(layer) ?? courseOf(layer.place);
  courses.set(layer, course);
  return course;
}
