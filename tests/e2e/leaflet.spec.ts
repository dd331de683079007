import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';

import { expect, tellBirth, test } from './warmhands.ts';
import { answerAll, NOON } from './way.ts';

// Some twenty pictures are drawn on a machine that may be busy.
test.setTimeout(90_000);

async function openLeaflet(page: Page): Promise<void> {
  await page.clock.setSystemTime(NOON);
  await page.goto('');
  await tellBirth(page, 100);
  await answerAll(page, 'touch');
  await page.goto('#/routine');
  await page.getByRole('link', { name: 'Print a leaflet' }).click();
  await page.locator('.leaf-steps > li').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.leaf-steps .still svg').first()).toBeVisible();
}

/** Pages of the sheets of paper that the browser makes. */
async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The smallest letters of the leaflet, in points. */
function smallestPoints(page: Page): Promise<number> {
  return page.locator('.leaflet :is(h2, h3, p, li, span)').evaluateAll((pieces) => {
    const sizes = pieces.map((piece) => Number.parseFloat(getComputedStyle(piece).fontSize));
    return (Math.min(...sizes) * 72) / 96;
  });
}

test('[W50] [K64] a usual routine fits on two pages of A4, in letters of 9 points and more, every picture drawn, in light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openLeaflet(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const places = await page.locator('.leaf-pictures > *').count();
  expect(places).toBeGreaterThan(8);
  await expect(page.locator('.leaf-pictures .still svg')).toHaveCount(places);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.leaflet')).toHaveCSS('color', 'rgb(0, 0, 0)');
  // Else the margins of the sheet are dark.
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden();
  expect(await smallestPoints(page)).toBeGreaterThanOrEqual(9);
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
});

test('[W50] [W16] [W17] the leaflet can be read on a small screen, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLeaflet(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  expect(await axeFindings(page, 'leaflet')).toEqual([]);
});
