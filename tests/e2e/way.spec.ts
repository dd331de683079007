import { expect, storedOffline, tellBirth, test } from './warmhands.ts';
import { answerAll, type Hand, NOON, press } from './way.ts';

test('[W15] the whole way: first run, three to eight short screens, the answer, a routine told step by step', async ({
  page,
}) => {
  await page.clock.setSystemTime(NOON);
  await page.goto('');
  await expect(page.getByText('Not yet reviewed by a clinician.')).toBeVisible();
  await tellBirth(page, 100);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First, look at your baby');
  const screens = await answerAll(page, 'touch');
  expect(screens).toBeGreaterThanOrEqual(3);
  expect(screens).toBeLessThanOrEqual(8);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Yes/);
  await page.locator('.dock a[href$="#/routine"]').click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/routine');
  await expect(page.locator('main li').first()).toBeVisible();
  expect(await page.locator('main li').count()).toBeGreaterThan(3);
  expect(page.url()).not.toMatch(/2026|birth|baby=/);
  await page.reload();
  await expect(page.locator('main li').first()).toBeVisible();
});

/** Every pair of values of these five stands together in at least one row. */
const VARIANTS: readonly { dark: boolean; width: number; hand: Hand; locale: 'en' | 'ar-XB'; offline: boolean }[] = [
  { dark: false, width: 320, hand: 'keyboard', locale: 'ar-XB', offline: true },
  { dark: true, width: 360, hand: 'touch', locale: 'ar-XB', offline: false },
  { dark: true, width: 320, hand: 'touch', locale: 'en', offline: true },
  { dark: false, width: 360, hand: 'keyboard', locale: 'en', offline: false },
  { dark: false, width: 320, hand: 'touch', locale: 'en', offline: false },
  { dark: true, width: 360, hand: 'keyboard', locale: 'ar-XB', offline: true },
];

for (const { dark, width, hand, locale, offline } of VARIANTS) {
  const name = [dark ? 'night' : 'light', width, hand, locale, offline ? 'offline' : 'online'].join(', ');
  test(`[W15] the whole way: ${name}`, async ({ page, context }) => {
    await page.clock.setSystemTime(NOON);
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto('');
    if (offline) {
      await storedOffline(page);
      await context.setOffline(true);
    }
    await tellBirth(page, 100);
    if (locale !== 'en') {
      await page.goto('?languages#/more');
      await press(page, 'main fieldset >> nth=-1 >> input >> nth=2', hand);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await page.goto('#/');
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', dark ? 'night' : 'light');
    await answerAll(page, hand);
    await page.goto('#/routine');
    await expect(page.locator('main li').first()).toBeVisible();
    if (offline) await page.reload();
    await expect(page.locator('main li').first()).toBeVisible();
  });
}
