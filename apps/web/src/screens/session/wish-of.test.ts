import { sceneOf } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { cycleSeconds, wishOf, wishOfNext } from './wish-of.ts';

const whose = { ageMonths: 4, leading: 'right', seat: 'feet' } as const;
const moment = { phase: 'stroking', under: null, ending: null } as const;

describe('the picture of a moment', () => {
  it('[W26] goes from digit to digit with the times, from the big toe to the little one', () => {
    const step = { stroke: 'toe-circles', side: 'left', contact: 'fingers', position: 'supine' } as const;
    const digits = [0, 1, 2, 3, 4, 5].map((repetition) => wishOf({ ...moment, step, repetition }, whose).digit);
    expect(digits).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it('[W26] names no digit where a stroke has none', () => {
    const step = { stroke: 'leg-down', side: 'right', contact: 'whole-hand', position: 'supine' } as const;
    expect(wishOf({ ...moment, step, repetition: 3 }, whose)).toEqual({ ...step, ...whose });
  });

  it('[W51] is seen from where the carer sits, where it can be', () => {
    const seen = (stroke: 'tummy-circle' | 'leg-down', side: 'none' | 'left') => {
      const step = { stroke, side, contact: 'whole-hand', position: 'supine' } as const;
      return sceneOf(wishOf({ ...moment, step, repetition: 1 }, { ...whose, seat: 'side' })).seat;
    };
    expect(seen('tummy-circle', 'none')).toBe('side');
    expect(seen('leg-down', 'left')).toBe('feet');
  });

  it('[W26] shows the soft ending, whatever stroke it ended', () => {
    const step = { stroke: 'leg-down', side: 'right', contact: 'whole-hand', position: 'supine' } as const;
    expect(wishOf({ ...moment, ending: 'cover', step, repetition: 1 }, whose).stroke).toBe('wipe-and-wrap');
  });
});

describe('the pace of a picture', () => {
  it('[W26] is that of its stroke, and wipes more than once within its step', () => {
    const step = { does: null, seconds: 30, repetitions: 1 } as const;
    expect(cycleSeconds({ step: { ...step, stroke: 'wipe-and-wrap' }, pace: 1.5 })).toBe(5);
    expect(cycleSeconds({ step: { ...step, stroke: 'resting-hands' }, pace: 1.5 })).toBe(30);
    const stroked = { stroke: 'leg-down', does: 'leg-down', seconds: 30, repetitions: 5 } as const;
    expect(cycleSeconds({ step: stroked, pace: 1.5 })).toBe(9);
    expect(cycleSeconds({ step: null, pace: 1 })).toBe(1);
  });
});

describe('the picture that comes next', () => {
  const toes = { stroke: 'toe-circles', side: 'left', contact: 'fingers', position: 'supine' } as const;
  const leg = { stroke: 'leg-down', side: 'right', contact: 'whole-hand', position: 'supine' } as const;
  const view = { ...moment, step: toes, next: leg, announced: false, repetition: 2, repetitions: 5 };

  it('[W49] is the next digit while a stroke goes from digit to digit, and then the next step', () => {
    expect(wishOfNext(view, whose)).toMatchObject({ stroke: 'toe-circles', digit: 3 });
    expect(wishOfNext({ ...view, announced: true }, whose)).toMatchObject({ stroke: 'leg-down' });
    expect(wishOfNext({ ...view, repetition: 5 }, whose)).toMatchObject({ stroke: 'leg-down' });
    expect(wishOfNext({ ...view, repetition: 5, next: null }, whose)).toBeUndefined();
  });

  it('[W49] is the very picture that will be shown, so that it can be made ready', () => {
    const shown = wishOf({ ...moment, step: toes, repetition: 1 }, whose);
    expect(wishOfNext({ ...view, step: leg, next: toes }, whose)).toEqual(shown);
  });
});
