import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The build with a mark in its page, as a later release would differ: the page and the worker's list both do. */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warmhands-later-'));
  cpSync(BUILT, folder, { recursive: true });
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };
  change('index.html', /<meta charset="utf-8">/, '<meta charset="utf-8"><meta name="edition" content="later">');
  change('service-worker.js', /"revision":"[0-9a-f]{32}","url":"index\.html"/, '"revision":"later","url":"index.html"');
  return folder;
}

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
