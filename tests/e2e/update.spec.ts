import { rmSync } from 'node:fs';
import { laterBuild } from './later-build.ts';
import { BUILT, startSite } from './site.ts';
import { test as base, expect, storedOffline, tellBirth } from './warmhands.ts';

/** A site of its own, since its version changes under way. */
const test = base.extend({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there.
    async ({}, use) => {
      const first = await startSite(BUILT);
      await use(first);
      await first.stop();
    },
    { scope: 'worker' },
  ],
});

test('[H4] a new version waits until the person lets it take over', async ({ page, site }) => {
  await page.goto('');
  await storedOffline(page);
  await tellBirth(page, 100);
  await page.goto('#/');
  await page.evaluate(() => Object.assign(window, { marked: true }));
  const folder = laterBuild();
  const port = Number(new URL(site.url).port);
  await site.stop();
  const later = await startSite(folder, port);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  const useIt = page.getByRole('button', { name: 'Use it now' });
  await expect(useIt).toBeVisible({ timeout: 10_000 });
  const edition = page.locator('meta[name="edition"]');
  await expect(edition).toHaveCount(0);
  expect(await page.evaluate(() => 'marked' in window)).toBe(true);
  await useIt.click();
  await expect(edition).toHaveCount(1);
  expect(await page.evaluate(() => 'marked' in window)).toBe(false);
  await later.stop();
  rmSync(folder, { recursive: true });
});
