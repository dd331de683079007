import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './differences.ts';
import type { Geometry } from './geometry.ts';
import { pixelsOf, readPng } from './pixels.ts';
import { nameOf, type Sheet } from './sheet-list.ts';
import { KEPT_SIZE, layOut, sheetSvg } from './sheet-svg.ts';

/** Where the sheets that are kept lie. */
export const KEPT_FOLDER = join(import.meta.dirname, '../../docs/sheets');

/** The drawings of one sheet that are no longer what is kept of it. */
export async function changedOn(sheet: Sheet): Promise<readonly string[]> {
  const kept = await readPng(join(KEPT_FOLDER, `${nameOf(sheet)}.png`));
  const now = await pixelsOf(sheetSvg(sheet, KEPT_SIZE));
  return differences(kept, now, layOut(KEPT_SIZE).cells);
}

/** The marks of the geometry as they are kept. */
export function keptGeometry(): Geometry {
  return JSON.parse(readFileSync(join(KEPT_FOLDER, 'geometry.json'), 'utf8'));
}
