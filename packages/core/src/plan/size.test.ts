import { book } from '@warmhands/knowledge';
import { describe, expect, test } from 'vitest';
import type { Stroke, StrokeId } from '../vocabulary/stroke.ts';
import { rowAt, youngestDays, youngestMonths } from './age.ts';
import { contactFor, widthAt } from './contact.ts';
import { courtOf } from './plan.fixture.ts';
import { sidesLeft } from './sides.ts';

function strokeOf(id: StrokeId): Stroke {
  const stroke = book.strokes.find((known) => known.id === id);
  if (!stroke) throw new Error(id);
  return stroke;
}

describe('width', () => {
  const rows = [
    { months: 0, millimetres: 50 },
    { months: 3, millimetres: 80 },
    { months: 6, millimetres: 86 },
  ];

  test('[P10] on straight lines between the rows, level beyond them', () => {
    expect([-1, 0, 1, 3, 4.5, 6, 24].map((months) => widthAt(rows, months))).toEqual([50, 50, 60, 80, 83, 86, 86]);
    expect(widthAt([], 3)).toBe(Number.POSITIVE_INFINITY);
  });

  test('[P10] fingers on what is narrower than a palm, the whole hand from its width on', () => {
    const contactAt = (id: StrokeId, days: number): string =>
      contactFor(strokeOf(id), courtOf({ days }).known.ages, book);
    expect([10, 100, 250].map((days) => contactAt('leg-down', days))).toEqual(['fingers', 'fingers', 'fingers']);
    expect(contactAt('leg-down', 365)).toBe('whole-hand');
    expect(contactAt('arm-down', 730)).toBe('fingers');
    expect(contactAt('chest-outward', 0)).toBe('whole-hand');
    expect(contactAt('sole-toe-bases', 0)).toBe('thumb');
    const any = { ...strokeOf('leg-down'), fits: null };
    expect(contactFor(any, courtOf({ days: 0 }).known.ages, book)).toBe('whole-hand');
    const exact = { ...book, routines: { ...book.routines, palmMillimetres: 52 } };
    expect(contactFor(strokeOf('leg-down'), courtOf({ days: 0 }).known.ages, exact)).toBe('whole-hand');
  });
});

describe('age', () => {
  test('[P31] the youngest that the baby can be, never below nothing', () => {
    const ages = (days: number, youngest: number) => courtOf({ days, youngest }).known.ages;
    expect(youngestDays(ages(100, 60))).toBe(60);
    expect(youngestDays(ages(3, -20))).toBe(0);
    expect(youngestMonths(ages(365, 365))).toBeCloseTo(11.99, 2);
  });

  test('[P29] the last row that has begun', () => {
    const rows = [{ fromDays: 0 }, { fromDays: 28 }, { fromDays: 91 }];
    expect([0, 27, 28, 90, 91, 700].map((days) => rowAt(rows, days)?.fromDays)).toEqual([0, 0, 28, 28, 91, 91]);
    expect(rowAt(rows, -1)).toBeUndefined();
  });
});

describe('sides', () => {
  test('[P3] left before right, one where the other is left out, none where all is', () => {
    const arm = strokeOf('arm-down');
    const out = (side?: 'left' | 'right') => ({ stroke: arm.id, rules: ['sore'], ...(side ? { side } : {}) });
    expect(sidesLeft(arm, [])).toEqual(['left', 'right']);
    expect(sidesLeft(arm, [out('left')])).toEqual(['right']);
    expect(sidesLeft(arm, [out('right')])).toEqual(['left']);
    expect(sidesLeft(arm, [out('left'), out('right')])).toBeNull();
    expect(sidesLeft(arm, [out()])).toBeNull();
    expect(sidesLeft(arm, [{ ...out(), stroke: 'arm-wring' }])).toEqual(['left', 'right']);
  });

  test('[P3] [P13] what takes both sides or none is not done by half', () => {
    expect(sidesLeft(strokeOf('bicycle'), [])).toEqual(['both']);
    expect(sidesLeft(strokeOf('tummy-circle'), [])).toEqual(['none']);
    expect(sidesLeft(strokeOf('bicycle'), [{ stroke: 'bicycle', side: 'left', rules: ['sore'] }])).toBeNull();
  });
});
