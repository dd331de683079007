import { expect, it } from 'vitest';
import { changedOn } from '../../tools/sheets/kept-sheets.ts';
import { KEPT_SHEETS } from '../../tools/sheets/sheet-list.ts';

it.each(KEPT_SHEETS)('the sheet that is kept shows what is drawn now: $theme, $ageMonths months', async (sheet) => {
  expect(await changedOn(sheet), 'look at it; "npm run sheets -- --write" keeps it').toEqual([]);
});
