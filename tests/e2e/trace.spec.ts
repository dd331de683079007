import type { Page } from '@playwright/test';
import { type Point, sceneOf, type Way, waysOf } from '@warmhands/core/figure';
import { axeFindings } from './axe.ts';
import { expect, test } from './warmhands.ts';

test('[W70] [W71] [W73] [W16] a mouse goes the way of the hand on a small screen, and is told so part by part', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('#/strokes/love-i');
  await page.getByRole('link', { name: 'Trace it with a finger' }).click();
  await page.getByRole('button', { name: 'My turn' }).click();
  expect(await axeFindings(page, 'asked for a finger')).toEqual([]);
  await expect(page.locator('.pad')).toHaveCSS('touch-action', 'none');
  await expect(page.locator('main')).toHaveCSS('touch-action', 'auto');
  await goAlong(page, letterI());
  const told = page.locator('.told-parts');
  // How fast and how even the machine moves its mouse is its own affair.
  await expect(told.locator('.mark')).toHaveText(['Good', 'Good', 'Good', /./, /./]);
  expect(await axeFindings(page, 'told')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

function letterI(): Way {
  const [way] = waysOf(sceneOf({ stroke: 'love-i', side: 'none', ageMonths: 3, leading: 'right', contact: null }));
  if (!way) throw new Error('The letter I has a way');
  return way;
}

/** Draws a way with the mouse, at once: far quicker than a hand goes. */
async function goAlong(page: Page, { line }: Way): Promise<void> {
  const pad = page.locator('.pad');
  await pad.scrollIntoViewIfNeeded();
  const bounds = await pad.boundingBox();
  const shown = await pad.locator('svg').last().getAttribute('viewBox');
  if (!bounds || !shown) throw new Error('There is no picture to trace on');
  const [left = 0, top = 0, width = 1, height = 1] = shown.split(' ').map(Number);
  const onScreen = ([x, y]: Point) =>
    [bounds.x + ((x - left) / width) * bounds.width, bounds.y + ((y - top) / height) * bounds.height] as const;
  const [first, ...others] = line.filter((_, index) => index % 4 === 0).map(onScreen);
  if (!first) throw new Error('A way has points');
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of others) await page.mouse.move(...point);
  await page.mouse.up();
}
