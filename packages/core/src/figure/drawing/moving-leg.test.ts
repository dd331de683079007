import { describe, expect, it } from 'vitest';
import type { PictureWish } from '../scene.ts';
import { layersOf } from './layers.ts';
import { USUAL_LOOK } from './look.ts';
import { scene } from './pictures.fixture.ts';

function thighAt(stroke: PictureWish['stroke'], side: PictureWish['side'], name: string) {
  const place = layersOf(scene(stroke, side), USUAL_LOOK).find((layer) => layer.name === name)?.place;
  if (place === undefined) throw new Error(`${stroke} moves no ${name}`);
  return place;
}

describe('a leg that is moved', () => {
  // Knees-up: at rest, halfway up, and up; the cycle stays there.
  it.each(['left-thigh', 'right-thigh'])('[D84] shows a %s that points at the viewer shorter and broader', (name) => {
    const place = thighAt('knees-up', 'both', name);
    const [rest, halfway, up] = [place(0), place(0.09), place(0.4)];
    for (const end of [rest, up]) {
      expect(halfway.sy).toBeLessThan(end.sy * 0.8);
      expect(halfway.sx).toBeGreaterThan(end.sx * 1.1);
    }
  });

  it('[D84] leaves a thigh that lies still as long as it is', () => {
    const place = thighAt('heel-to-bottom', 'left', 'left-thigh');
    expect(place(0.15)).toEqual(place(0));
  });

  it.each(['left', 'right'] as const)('[D84] shows knee, shin and foot of a folded %s leg', (side) => {
    const layers = layersOf(scene('heel-to-bottom', side), USUAL_LOOK);
    const names = layers.map(({ name }) => name);
    const order = [`${side}-thigh`, 'baby-over', `${side}-knee`, `${side}-shank`, 'hand-0', `${side}-foot-above`];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    for (const name of [`${side}-knee`, `${side}-foot-above`]) {
      const place = thighAt('heel-to-bottom', side, name);
      expect([place(0).opacity, place(0.5).opacity]).toEqual([0, 1]);
    }
  });
});
