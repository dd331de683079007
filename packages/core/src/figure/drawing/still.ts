import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { layersOf } from './layers.ts';
import type { Look } from './look.ts';
import { group, type Picture } from './mark.ts';

/** One moment of a scene as a finished picture: its layers laid in their places, every trail at full strength. */
export function drawStill(scene: Scene, look: Look, phase: number): Picture {
  const marks = layersOf(scene, look).map(({ name, marks, place }) => {
    if (place === undefined) return group(name, marks);
    return group(name, marks, { ...place(phase), opacity: 1 });
  });
  return { ...PICTURE, marks };
}
