import {
  drawLayers,
  type Layer,
  type Look,
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
const drawings = remembering<Drawing>(MOST_KEPT);
const courses = new WeakMap<Layer, Course>();

/** A drawing on which whoever wants it goes on where it was left. */
interface Drawing {
  readonly parts: Pieces<readonly Layer[]>;
  layers: readonly Layer[] | null;
}

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
  const drawing = drawings(keyOf(wish, look), () => ({ parts: drawn(scene, look), layers: null }));
  while (!drawing.layers) {
    const { done, value } = drawing.parts.next();
    if (done) drawing.layers = value;
    yield;
  }
  const layers: ReadyLayer[] = [];
  for (const layer of drawing.layers) {
    layers.push({ layer, course: yield* courseFor(layer) });
    yield;
  }
  return { scene, layers };
}

function* drawn(scene: Scene, look: Look): Pieces<readonly Layer[]> {
  return [...(yield* drawLayers(scene, look)), ...paceBeads(scene, look)];
}

function* courseFor(layer: Layer): Pieces<Course | null> {
  if (!layer.place) return null;
  const course = courses.get(layer) ?? (yield* courseOf(layer.place));
  courses.set(layer, course);
  return course;
}
