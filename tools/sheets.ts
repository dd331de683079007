/**
 * Draws every stroke on each side, at each age, in each theme, into the folder `sheets`, which git does not keep.
 *
 * With `--write` it draws those that are kept instead, into `docs/sheets`, with the marks of the geometry of all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geometryNow } from './sheets/geometry.ts';
import { palettePng, pixelsOf } from './sheets/pixels.ts';
import { EVERY_SHEET, KEPT_SHEETS, nameOf, type Sheet } from './sheets/sheet-list.ts';
import { KEPT_SIZE, LOOKED_AT_SIZE, type Size, sheetSvg } from './sheets/sheet-svg.ts';

const ROOT = join(import.meta.dirname, '..');

if (process.argv[2] === '--write') await keep();
else await drawAll(EVERY_SHEET, LOOKED_AT_SIZE, join(ROOT, 'sheets'));

async function keep(): Promise<void> {
  const folder = join(ROOT, 'docs/sheets');
  await drawAll(KEPT_SHEETS, KEPT_SIZE, folder);
  writeFileSync(join(folder, 'geometry.json'), `${JSON.stringify(geometryNow(), null, 2)}\n`);
}

async function drawAll(sheets: readonly Sheet[], size: Size, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const sheet of sheets) {
    const png = await palettePng(await pixelsOf(sheetSvg(sheet, size)));
    writeFileSync(join(folder, `${nameOf(sheet)}.png`), png);
    bytes += png.length;
    console.log(`${nameOf(sheet).padEnd(20)} ${(png.length / 1024).toFixed(0).padStart(6)} kB`);
  }
  console.log(`${sheets.length} sheets in ${folder}, together ${(bytes / 1024 / 1024).toFixed(2)} MB`);
}
