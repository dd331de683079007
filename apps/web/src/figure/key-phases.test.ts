import { sceneOf } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { keyAt, keyPhases } from './key-phases.ts';

const scene = (stroke: 'tummy-circle' | 'love-u' | 'knees-up' | 'skin-to-skin', side: 'none' | 'both' = 'none') =>
  sceneOf({ stroke, side, contact: null, ageMonths: 3, leading: 'right' });

describe('key frames', () => {
  it('[W42] show start, middle and end of each touch', () => {
    const { tracks, ...rest } = scene('love-u');
    const keys = keyPhases({ ...rest, tracks });
    for (const { phase } of tracks) {
      expect(keys).toContain(phase[0]);
      expect(keys).toContain((phase[0] + phase[1]) / 2);
      expect(keys.some((key) => key < phase[1] && key > phase[1] - 0.01)).toBe(true);
    }
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  it('[W42] show a round at its quarters, so that its direction is seen', () => {
    const { tracks, ...rest } = scene('tummy-circle');
    const [from = 0, to = 0] = tracks[0]?.phase ?? [];
    expect(keyPhases({ ...rest, tracks }).filter((key) => key > from && key < to)).toHaveLength(3);
  });

  it('[W42] show a limb that is moved on its way, and one frame where nothing moves', () => {
    expect(keyPhases(scene('knees-up', 'both')).length).toBeGreaterThan(2);
    expect(keyPhases(scene('skin-to-skin'))).toEqual([0]);
  });

  it('[W42] stand until the next one begins', () => {
    const keys = [0, 0.3, 0.6];
    expect([0, 0.1, 0.3, 0.59, 0.6, 0.99].map((phase) => keyAt(keys, phase))).toEqual([0, 0, 0.3, 0.3, 0.6, 0.6]);
  });
});
