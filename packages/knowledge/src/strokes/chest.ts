import type { Stroke } from '@warmhands/core';
import { articleOne } from './places.ts';

/**
 * From the breastbone outwards. Up over the top of the chest to the arms, then down along the ribs to the legs:
 * both ways go round the nipples, and no path of the book names the chest's own landmark. (Harm: `kark-t3`.)
 */
export const chestOutward: Stroke = {
  id: 'chest-outward',
  part: 'chest',
  sided: 'both-at-once',
  position: 'supine',
  hands: { count: 2, shape: 'flat' },
  contact: 'whole-hand',
  fits: 'chest',
  path: [
    { hand: 'each', shape: 'arc', through: ['sternum', 'near-shoulder', 'near-elbow'] },
    { hand: 'each', shape: 'line', through: ['sternum', 'near-rib', 'near-flank', 'near-hip', 'near-mid-thigh'] },
  ],
  direction: 'outwards',
  repetitions: { usual: 3, most: { bond: 5 } },
  seconds: 12,
  pressure: 2,
  effects: [],
  after: [],
  needs: {},
  sources: [articleOne('L43')],
  reasoned: false,
  variants: [],
};
