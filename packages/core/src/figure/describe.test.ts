import { describe, expect, it } from 'vitest';
import { FRAMING_STEPS } from '../vocabulary/routine.ts';
import { STROKES } from '../vocabulary/stroke.ts';
import { sidesOf } from './choreographies/all-choreographies.ts';
import { describeScene } from './describe.ts';
import { type PictureWish, sceneOf } from './scene.ts';

const said = (stroke: PictureWish['stroke'], side: PictureWish['side'], more: Partial<PictureWish> = {}) =>
  describeScene(sceneOf({ stroke, side, ageMonths: 3, leading: 'right', contact: null, ...more }));

describe('a picture as parts of words', () => {
  it('[D30] says which way round, as the data turns', () => {
    expect(said('tummy-circle', 'none').hands).toEqual([
      { does: 'circles', carer: 'right', touch: 'flat', turn: 'clockwise', round: { word: 'navel', side: null } },
      { does: 'rests', carer: 'left', touch: 'palm', at: { word: 'knee', side: 'right' } },
    ]);
  });

  it('[D30] says the places in their order, each once', () => {
    const [hand] = said('love-u', 'none').hands;
    expect(hand).toMatchObject({
      does: 'slides',
      places: [
        { word: 'low-tummy', side: 'right' },
        { word: 'below-ribs', side: 'right' },
        { word: 'below-ribs', side: 'left' },
        { word: 'low-tummy', side: 'left' },
      ],
    });
  });

  it("[D30] says the baby's own side and the carer's hand", () => {
    expect(said('leg-down', 'right').hands).toEqual([
      {
        does: 'slides',
        carer: 'right',
        touch: 'cup',
        places: [
          { word: 'hip', side: 'right' },
          { word: 'knee', side: 'right' },
          { word: 'ankle', side: 'right' },
        ],
        turning: false,
      },
      { does: 'holds', carer: 'left', at: { word: 'ankle', side: 'right' } },
    ]);
    expect(said('tummy-circle', 'none', { leading: 'left' }).hands).toMatchObject([
      { carer: 'left', turn: 'clockwise' },
      { carer: 'right', at: { word: 'knee', side: 'left' } },
    ]);
    expect(said('tummy-circle', 'none', { contact: 'fingers' }).hands).toMatchObject([{ touch: 'pads' }, {}]);
  });

  it('[D30] says whether a hand turns as it slides', () => {
    expect(said('leg-wring', 'left').hands).toMatchObject([{ turning: true }, { turning: true }]);
  });

  it('[D30] says how legs are moved', () => {
    expect(said('knees-up', 'both').legs).toEqual([
      { leg: 'left', goes: 'knee-up', inTurns: false },
      { leg: 'right', goes: 'knee-up', inTurns: false },
    ]);
    expect(said('bicycle', 'both').legs.map(({ inTurns }) => inTurns)).toEqual([true, true]);
    expect(said('heel-to-bottom', 'left').legs).toEqual([{ leg: 'left', goes: 'heel-up', inTurns: false }]);
  });

  it('[D30] says each hand of each picture', () => {
    for (const stroke of [...STROKES, ...FRAMING_STEPS]) {
      for (const side of sidesOf(stroke)) {
        const scene = sceneOf({ stroke, side, ageMonths: 3, leading: 'right', contact: null });
        const carers = new Set(scene.hands.map(({ carer }) => carer));
        expect(new Set(describeScene(scene).hands.map(({ carer }) => carer)), stroke).toEqual(carers);
      }
    }
  });
});
