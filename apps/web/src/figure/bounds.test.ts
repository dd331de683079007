import { STROKES } from '@warmhands/core';
import { everyMark, layersOf, type Mark, sceneOf, sidesOf, USUAL_LOOK } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { boundsOf, within } from './bounds.ts';

const path = (d: string): Mark => ({ kind: 'path', d });

describe('the bounds of marks', () => {
  it('[W40] hold points, counted from the corner or from the pen, and what pulls curves', () => {
    expect(boundsOf([path('M10 20L30-40')])).toEqual({ x: 10, y: -40, width: 20, height: 60 });
    expect(boundsOf([path('M10 20c5 5 10.5-30 20 0Z')])).toEqual({ x: 10, y: -10, width: 20, height: 35 });
    expect(boundsOf([path('M0 0l10 10l10 10ZM5 5l1 1')])).toEqual({ x: 0, y: 0, width: 20, height: 20 });
    expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('[W40] go with the places of groups, and with the thickness of lines', () => {
    const line: Mark = { kind: 'path', d: 'M0 0L10 0', line: '#000000', thick: 2 };
    const place = { x: 100, y: 50, angle: 90, sx: 2, sy: 1 };
    const { x, y, width, height } = boundsOf([{ kind: 'group', marks: [line], place }]);
    expect([x, y, width, height].map((value) => Math.round(value * 1000) / 1000)).toEqual([99, 48, 2, 24]);
  });

  it('[W40] are cut to the picture', () => {
    expect(within({ x: -10, y: 5, width: 30, height: 10 }, { x: 0, y: 0, width: 600, height: 760 })).toEqual({
      x: 0,
      y: 5,
      width: 20,
      height: 10,
    });
  });

  it('[W40] can be told of every layer of a picture', () => {
    for (const stroke of STROKES.filter((_, at) => at % 4 === 0)) {
      for (const side of sidesOf(stroke).slice(0, 1)) {
        const scene = sceneOf({ stroke, side, contact: null, ageMonths: 6, leading: 'right' });
        for (const { marks } of layersOf(scene, USUAL_LOOK)) {
          const { width, height } = boundsOf(marks);
          expect(width > 0 && height > 0 && Number.isFinite(width + height)).toBe(everyMark(marks).length > 0);
        }
      }
    }
  });
});
