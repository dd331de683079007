import { describe, expect, it } from 'vitest';
import { saidOfVaccine } from './vaccine-choice.tsx';

describe('a vaccination in one question', () => {
  it.each([
    ['no', [], 'no', 'no'],
    ['lately', [], 'yes', 'no'],
    ['lately', ['left-thigh'], 'yes', ['left-thigh']],
    ['sore', ['right-arm'], 'no', ['right-arm']],
    ['unknown', [], 'unknown', 'unknown'],
    ['no', ['left-arm'], 'no', 'no'],
  ] as const)('[W5] %s %j says %s and %j', (when, limbs, lately, sore) => {
    expect(saidOfVaccine({ when, limbs })).toEqual([
      { fact: 'vaccinated-in-48h', value: lately },
      { fact: 'injection-site-sore', value: sore },
    ]);
  });

  it('[W5] is not complete without a choice, nor with a sore place that is not named', () => {
    expect(saidOfVaccine({ when: undefined, limbs: [] })).toBeNull();
    expect(saidOfVaccine({ when: 'sore', limbs: [] })).toBeNull();
  });
});
