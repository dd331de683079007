import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { changedGeometry, geometryNow, markOf } from './geometry.ts';
import { changedOn, KEPT_FOLDER, keptGeometry } from './kept-sheets.ts';
import type { Pixels } from './pixels.ts';
import { AGES, EVERY_SHEET, EVERY_STROKE, KEPT_SHEETS, nameOf } from './sheet-list.ts';

/** What to do where a drawing was meant to change. */
const LOOK = 'look at the drawings; if they are meant so, run "npm run sheets -- --write"';

describe('the sheets that are kept', () => {
  it('are one for each age in light and one for each other theme, together at most 2 MB', () => {
    const files = readdirSync(KEPT_FOLDER).filter((file) => file.endsWith('.png'));
    expect(files.toSorted()).toEqual(KEPT_SHEETS.map((sheet) => `${nameOf(sheet)}.png`).toSorted());
    expect(KEPT_SHEETS.length).toBe(AGES.length + 3);
    const bytes = files.map((file) => statSync(join(KEPT_FOLDER, file)).size);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(2 * 1024 * 1024);
  });

  // The other ages stand in the proofs; their shapes stand in the geometry below.
  it.each(KEPT_SHEETS.filter(({ ageMonths }) => ageMonths === 3))('shows what is drawn now: $theme', async (sheet) => {
    expect(await changedOn(sheet), LOOK).toEqual([]);
  });
});

describe('the geometry that is kept', () => {
  it('is that of every stroke, side and age', () => {
    const kept = keptGeometry();
    expect(Object.keys(kept)).toHaveLength(EVERY_STROKE.length);
    expect(Object.values(kept).flatMap(Object.keys)).toHaveLength(EVERY_STROKE.length * AGES.length);
    expect(EVERY_SHEET).toHaveLength(AGES.length * 4);
    expect(changedGeometry(kept, geometryNow()), LOOK).toEqual([]);
  });

  it('differs wherever a shape does, and only there', () => {
    const marks = Object.values(keptGeometry()).flatMap((ages) => Object.values(ages));
    expect(new Set(marks).size).toBe(marks.length);
    expect(markOf('<path d="M1 2" fill="#fff"/>')).toBe(markOf('<path d="M1 2" fill="#000"/>'));
    expect(markOf('<path d="M1 2" fill="#fff"/>')).not.toBe(markOf('<path d="M1 3" fill="#fff"/>'));
    expect(changedGeometry({ a: { now: '1' } }, { a: { now: '2' }, b: { now: '1' } })).toEqual(['a, now', 'b, now']);
  });
});

describe('the comparison', () => {
  const cell = { name: 'leg-glide left', x: 2, y: 2, width: 20, height: 20 };
  const sheet = (colour: (x: number, y: number) => number): Pixels => ({
    width: 24,
    height: 24,
    bytes: Uint8Array.from({ length: 24 * 24 * 4 }, (_, at) => colour((at >> 2) % 24, Math.floor((at >> 2) / 24))),
  });

  it('lets the rounding of colours pass', () => {
    expect(
      differences(
        sheet(() => 100),
        sheet(() => 120),
        [cell],
      ),
    ).toEqual([]);
  });

  it('names a drawing of which a hundredth has changed, and one that is flipped', () => {
    const kept = sheet((x) => (x < 12 ? 200 : 20));
    const spotted = sheet((x, y) => (y === 5 && x > 5 && x < 10 ? 90 : x < 12 ? 200 : 20));
    expect(differences(kept, spotted, [cell])).toEqual(['leg-glide left: 1.0 % of its pixels']);
    expect(
      differences(
        kept,
        sheet((x) => (x < 12 ? 20 : 200)),
        [cell],
      ),
    ).toEqual(['leg-glide left: 100.0 % of its pixels']);
  });

  it('tells a sheet of another size', () => {
    const small = { width: 1, height: 1, bytes: new Uint8Array(4) };
    expect(
      differences(
        small,
        sheet(() => 0),
        [cell],
      )[0],
    ).toMatch(/^the sheet is 24 by 24 pixels/);
  });
});
