import { typeDate, walkAll, walkerOn } from './walker.ts';
import { expect, test } from './warmhands.ts';
import { DUE, NOON } from './way.ts';

test('[W15] the whole way by the Tab key alone, with the focus seen at every stop', async ({ page }) => {
  test.setTimeout(60_000);
  await page.clock.setSystemTime(NOON);
  await page.goto('');
  await expect(page.locator('h1')).toBeVisible();
  const walker = walkerOn(page);
  await walker.tabTo('main input[type=date]');
  await typeDate(page, walker, DUE);
  await walker.tabTo('button.way');
  await walker.press('Enter');
  await expect(page.locator('h1')).toHaveText('First, look at your baby');
  expect(await walkAll(page, walker)).toBeGreaterThanOrEqual(3);
  await expect(page.locator('h1')).toHaveText(/^Yes/);
  await walker.tabTo('.dock a.way');
  await walker.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('main ol > li').first()).toBeVisible();
  expect(walker.stops()).toBeGreaterThan(40);
});
