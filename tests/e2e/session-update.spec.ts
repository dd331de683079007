import { rmSync } from 'node:fs';
import { laterBuild } from './later-build.ts';
import { test as base, beginMassage, reachReady, untilShown } from './massage.ts';
import { BUILT, startSite } from './site.ts';
import { expect, storedOffline } from './warmhands.ts';

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

test('[W28] [H4] a new version that comes during a massage neither loads the page anew nor stands in the way', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  await reachReady(page);
  await storedOffline(page);
  await beginMassage(page);
  await untilShown(page, 'Down the leg');
  await page.evaluate(() => Object.assign(window, { marked: true }));
  const folder = laterBuild();
  const port = Number(new URL(site.url).port);
  await site.stop();
  const later = await startSite(folder, port);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    await new Promise<void>((done) => {
      if (!coming) return done();
      coming.addEventListener('statechange', () => coming.state === 'installed' && done());
    });
  });
  expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(
    true,
  );
  await page.clock.runFor(3000);
  await expect(page.locator('.session h1')).toHaveText('Down the leg');
  expect(await page.evaluate(() => 'marked' in window)).toBe(true);
  await expect(page.locator('button')).toHaveText(['Enough', 'Help']);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await later.stop();
  rmSync(folder, { recursive: true });
});
