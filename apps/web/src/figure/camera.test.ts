import { type PictureWish, type Point, sceneOf } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { backwards, type Zoom, zoomBetween, zoomed } from './camera.ts';

const wish = (stroke: PictureWish['stroke'], side: PictureWish['side']): PictureWish => ({
  stroke,
  side,
  contact: null,
  ageMonths: 4,
  leading: 'right',
});
const laid = ({ times, x, y }: Zoom, [px, py]: Point): Point => [px * times + x, py * times + y];

describe('the camera', () => {
  it('[W48] brings every point of the baby from where it was to where it will be, and back', () => {
    const [from, to] = [sceneOf(wish('leg-down', 'left')), sceneOf(wish('toe-circles', 'right'))];
    const zoom = zoomBetween(from, to);
    if (!zoom) throw new Error('no way');
    expect(zoom.times).toBeGreaterThan(1);
    for (const point of [
      [0, 0],
      [80, -120],
      [-60, 190],
    ] as const) {
      const [was, is] = [from.toPicture(point), to.toPicture(point)];
      expect(Math.hypot(laid(zoom, was)[0] - is[0], laid(zoom, was)[1] - is[1])).toBeLessThan(0.01);
      const back = laid(backwards(zoom), is);
      expect(Math.hypot(back[0] - was[0], back[1] - was[1])).toBeLessThan(0.01);
    }
  });

  it('[W48] does not go where the baby is laid otherwise', () => {
    const back = sceneOf(wish('back-down', 'both'));
    expect(zoomBetween(sceneOf(wish('chest-outward', 'both')), back)).toBeNull();
  });

  it('[W48] writes its way in hundredths of the width of the stage', () => {
    expect(zoomed({ times: 2, x: 60, y: -30 })).toBe('translate(10cqw, -5cqw) scale(2)');
  });
});
