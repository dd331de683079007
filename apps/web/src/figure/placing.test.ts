import { describe, expect, it } from 'vitest';
import { atOnce } from './making.ts';
import { courseOf, placed } from './placing.ts';

const at = { x: 300, y: 60, angle: 0, sx: 1, sy: 1, opacity: 1 };

describe('placing a layer', () => {
  it('[W40] writes places in hundredths of the width of the stage', () => {
    expect(placed(at, { x: 1, y: 1 }).transform).toBe('translate(50cqw, 10cqw) rotate(0deg) scale(1, 1)');
  });

  it('[W40] draws a layer at its largest, so that it is never blown up', () => {
    const place = (phase: number) => ({ ...at, sx: -1.5, sy: 1 + phase });
    const { drawn } = atOnce(courseOf(place));
    expect(drawn.x).toBe(1.5);
    expect(drawn.y).toBeCloseTo(2, 3);
    expect(placed(place(0), drawn).transform).toMatch(/scale\(-1, 0\.5\)$/);
  });

  it('[W40] moves only what changes', () => {
    expect(atOnce(courseOf(() => at)).frames).toBeNull();
    expect(Object.keys(atOnce(courseOf((phase) => ({ ...at, x: phase }))).frames ?? {})).toEqual(['transform']);
    expect(Object.keys(atOnce(courseOf((phase) => ({ ...at, opacity: phase }))).frames ?? {})).toEqual(['opacity']);
  });

  it('[W40] turns by the shorter way where an angle passes half a turn', () => {
    const { frames } = atOnce(courseOf((phase) => ({ ...at, angle: ((phase * 40 + 160 + 180) % 360) - 180 })));
    const angles = [frames?.['transform']].flat().map((text) => Number(/rotate\((.*?)deg\)/.exec(String(text))?.[1]));
    expect(angles.at(-1)).toBeCloseTo((angles[0] ?? 0) + 40, 1);
    expect(Math.max(...angles.slice(1).map((angle, index) => Math.abs(angle - (angles[index] ?? 0))))).toBeLessThan(2);
  });
});
