import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import { layersOf } from './layers.ts';
import type { Look } from './look.ts';
import { group, type Picture } from './mark.ts';

/**
 * One moment of a scene as a finished picture: its layers laid in their places. The way of the hand at work is strong,
 * those of later are faint; while every hand is in the air, all are strong.
 */
export function drawStill(scene: Scene, look: Look, phase: number): Picture {
  const layers = layersOf(scene, look).map(({ name, marks, place }) => ({ name, marks, place: place?.(phase) }));
  const trails = layers.flatMap(({ name, place }) => (name.startsWith('trail') ? [place?.opacity ?? 1] : []));
  const strongest = Math.max(0, ...trails) || 1;
  const marks = layers.map(({ name, marks, place }) =>
    place === undefined
      ? group(name, marks)
      : group(name, marks, { ...place, opacity: Math.min(1, (place.opacity ?? 1) / strongest) }),
  );
  return { ...PICTURE, marks };
}
