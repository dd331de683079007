import { describe, expect, it } from 'vitest';
import { drawnScale, keyframesOf, placed } from './placing.ts';

const at = { x: 300, y: 60, angle: 0, sx: 1, sy: 1, opacity: 1 };

describe('placing a layer', () => {
  it('[W40] writes places in hundredths of the width of the stage', () => {
    expect(placed(at, { x: 1, y: 1 }).transform).toBe('translate(50cqw, 10cqw) rotate(0deg) scale(1, 1)');
  });

  it('[W40] draws a layer at its largest, so that it is never blown up', () => {
    const place = (phase: number) => ({ ...at, sx: -1.5, sy: 1 + phase });
    const drawn = drawnScale(place);
    expect(drawn.x).toBe(1.5);
    expect(drawn.y).toBeCloseTo(2, 3);
    expect(placed(place(0), drawn).transform).toMatch(/scale\(-1, 0\.5\)$/);
  });

  it('[W40] moves only what changes', () => {
    const one = { x: 1, y: 1 };
    expect(keyframesOf(() => at, one)).toBeNull();
    expect(Object.keys(keyframesOf((phase) => ({ ...at, x: phase }), one) ?? {})).toEqual(['transform']);
    expect(Object.keys(keyframesOf((phase) => ({ ...at, opacity: phase }), one) ?? {})).toEqual(['opacity']);
  });

  it('[W40] turns by the shorter way where an angle passes half a turn', () => {
    const frames = keyframesOf((phase) => ({ ...at, angle: ((phase * 40 + 160 + 180) % 360) - 180 }), { x: 1, y: 1 });
    const angles = [frames?.['transform']].flat().map((text) => Number(/rotate\((.*?)deg\)/.exec(String(text))?.[1]));
    expect(angles[0]).toBe(160);
    expect(angles.at(-1)).toBeCloseTo(200, 1);
    expect(Math.max(...angles.slice(1).map((angle, index) => Math.abs(angle - (angles[index] ?? 0))))).toBeLessThan(2);
  });
});
