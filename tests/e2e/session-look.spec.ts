import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { lightOf } from './light.ts';
import { afterTheFirstHalfSecond, beginMassage, pressFor, reachReady, test, untilShown } from './massage.ts';
import { expect } from './warmhands.ts';

test.describe.configure({ timeout: 120_000 });

/** Walks through every state of a massage and looks at each. */
async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await reachReady(page, 'Settle for sleep');
  await look('get ready');
  await beginMassage(page);
  await look('preparing');
  for (const state of ['Ask your baby', 'Resting hands', 'Down the leg']) {
    await untilShown(page, state);
    await page.clock.runFor(4000);
    await look(state);
  }
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await look('paused');
  await page.getByRole('button', { name: 'A small sign' }).click();
  await look('paused, after a small sign');
  await pressFor(page, 600);
  await look('still hands');
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await page.getByRole('button', { name: 'Crying' }).click();
  await page.goto('#/session');
  await expect(page.locator('h1')).toHaveText('Hold your baby close');
  await look('crying');
  await pressFor(page, 600);
  await expect(page.locator('h1')).toHaveText('Not now');
  await look('asking');
  await page.getByRole('button', { name: 'Enough' }).click();
  await untilShown(page, 'Safe sleep');
  await look('safe sleep');
  await untilShown(page, 'How was it?');
  await look('afterwards');
}

test('[W29] at night each screen of a massage gives at most 3 % of the light of white paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const light = new Map<string, number>();
  await walk(page, async (state) => {
    await expect(page.locator('h1')).toBeVisible();
    light.set(state, await lightOf(page));
  });
  expect([...light].filter(([, share]) => share > 0.03)).toEqual([]);
  expect(Math.min(...light.values()), 'something is seen on each').toBeGreaterThan(0.002);
});

test('[W29] at night the first frames of a massage that is loaded anew are dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await reachReady(page);
  await beginMassage(page);
  await untilShown(page, 'Down the leg');
  await page.reload({ waitUntil: 'commit' });
  const shares: number[] = [];
  for (let frame = 0; frame < 5; frame++) shares.push(await lightOf(page));
  await expect(page.locator('h1')).toHaveText('Paused');
  expect(Math.max(...shares)).toBeLessThanOrEqual(0.03);
});

for (const theme of ['light', 'night', 'contrast'] as const) {
  test(`[W16] axe finds nothing on any screen of a massage, ${theme}`, async ({ page }) => {
    await page.emulateMedia({
      colorScheme: theme === 'night' ? 'dark' : 'light',
      contrast: theme === 'contrast' ? 'more' : 'no-preference',
      reducedMotion: 'reduce',
    });
    const found: string[] = [];
    await walk(page, async (state) => {
      found.push(...(await axeFindings(page, state)));
    });
    expect(found).toEqual([]);
  });
}

for (const size of ['100%', '200%'] as const) {
  test(`[W17] nothing of a massage is lost at 320 px, text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const lost: string[] = [];
    await page.addInitScript((percent) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = percent;
      });
    }, size);
    await walk(page, async (state) => {
      const { wide, hidden } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        hidden: [...document.querySelectorAll('.outs button')].filter((button) => {
          const { bottom, height } = button.getBoundingClientRect();
          return bottom > innerHeight || height < 96;
        }).length,
      }));
      if (wide > 0) lost.push(`${state} is ${wide} px too wide`);
      if (hidden > 0) lost.push(`${state} hides a way out`);
    });
    expect(lost).toEqual([]);
  });
}
