import { type PictureWish, USUAL_LOOK } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import type { Pieces } from './making.ts';
import { playOf } from './play.ts';

const WISH: PictureWish = { stroke: 'bicycle', side: 'both', contact: null, ageMonths: 3, leading: 'right' };

function whole<T>(pieces: Pieces<T>): { readonly made: T; readonly pieces: number } {
  for (let count = 1; ; count++) {
    const { done, value } = pieces.next();
    if (done) return { made: value, pieces: count };
  }
}

describe('a play', () => {
  it('[W40] is worked out once, each layer with its course', () => {
    const { made } = whole(playOf(WISH, USUAL_LOOK));
    const again = whole(playOf({ ...WISH }, { ...USUAL_LOOK })).made;
    expect(again.scene).toBe(made.scene);
    expect(made.layers.filter(({ layer }) => layer.place).length).toBeGreaterThan(6);
    for (const [at, { layer, course }] of made.layers.entries()) {
      expect(course === null).toBe(layer.place === undefined);
      expect(again.layers[at]?.layer).toBe(layer);
      expect(again.layers[at]?.course).toBe(course);
    }
  });

  it('[W49] comes in pieces: the scene, the drawing, and the course of each layer', () => {
    const { made, pieces } = whole(playOf({ ...WISH, ageMonths: 7 }, USUAL_LOOK));
    expect(pieces).toBeGreaterThan(made.layers.length);
  });
});
