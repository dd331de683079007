import {
  type Layer,
  type Layers,
  type Look,
  layersOf,
  type PictureWish,
  type Scene,
  sceneOf,
} from '@warmhands/core/figure';
import { whenIdle } from '../platform/when-idle.ts';
import { type Course, courseOf } from './placing.ts';
import { remembering } from './remembering.ts';

/** All that a stage shows of a wish. */
interface Play {
  readonly scene: Scene;
  readonly layers: Layers;
}

/** A layer with the course that it goes; one that only stands has none. */
export interface ReadyLayer {
  readonly layer: Layer;
  readonly course: Course | null;
}

const MOST_KEPT = 6;
const plays = remembering<Play>(MOST_KEPT);
const courses = new WeakMap<Layer, Course>();

/** The play of a wish; the last few are kept. */
export function playOf(wish: PictureWish, look: Look): Play {
  return plays(JSON.stringify([wish, look]), () => {
    const scene = sceneOf(wish);
    return { scene, layers: layersOf(scene, look) };
  });
}

/** A layer made ready to move. Where a limb is moved this takes long, so it is done once. */
export function readyLayer(layer: Layer): ReadyLayer {
  if (!layer.place) return { layer, course: null };
  const course = courses.get(layer) ?? courseOf(layer.place);
  courses.set(layer, course);
  return { layer, course };
}

/**
 * Makes a play ready piece by piece, each when nothing else is to be done, so that a touch never waits for it.
 *
 * Gives back how to stop.
 */
export function makeReady(wish: PictureWish, look: Look): () => void {
  let stop = whenIdle(() => go(playOf(wish, look).layers));
  const go = ([layer, ...others]: Layers): void => {
    if (!layer) return;
    readyLayer(layer);
    stop = whenIdle(() => go(others));
  };
  return () => stop();
}
