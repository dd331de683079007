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
});
