import { type Factors, pairsIn, pairsOf, type Row } from './pairs.ts';
import { expect, stored, storedOffline, tellBirth, test } from './warmhands.ts';
import { answerAll, NOON, press } from './way.ts';

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
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Yes/);
  await expect(page.locator('main ol > li').nth(3)).toBeVisible();
  expect(page.url()).not.toMatch(/2026|birth|baby=/);
  await stored(page);
  await page.reload();
  await expect(page.locator('main li').first()).toBeVisible();
});

const FACTORS = {
  light: ['light', 'night'],
  width: ['320', '360'],
  hand: ['touch', 'keyboard'],
  locale: ['en', 'ar-XB'],
  network: ['online', 'offline'],
} as const satisfies Factors;

const VARIANTS: readonly Row<typeof FACTORS>[] = [
  { light: 'light', width: '320', hand: 'keyboard', locale: 'ar-XB', network: 'offline' },
  { light: 'night', width: '360', hand: 'touch', locale: 'ar-XB', network: 'online' },
  { light: 'night', width: '320', hand: 'touch', locale: 'en', network: 'offline' },
  { light: 'light', width: '360', hand: 'keyboard', locale: 'en', network: 'online' },
  { light: 'light', width: '320', hand: 'touch', locale: 'en', network: 'online' },
  { light: 'night', width: '360', hand: 'keyboard', locale: 'ar-XB', network: 'offline' },
];

test('[W15] the variants hold every pair of light, width, hand, writing and network', () => {
  const walked = new Set(VARIANTS.flatMap((row) => pairsIn(FACTORS, row)));
  expect(pairsOf(FACTORS)).toHaveLength(40);
  expect(pairsOf(FACTORS).filter((pair) => !walked.has(pair))).toEqual([]);
});

for (const row of VARIANTS) {
  const { light, width, hand, locale } = row;
  const offline = row.network === 'offline';
  test(`[W15] the whole way: ${Object.values(row).join(', ')}`, async ({ page, context }) => {
    await page.clock.setSystemTime(NOON);
    await page.setViewportSize({ width: Number(width), height: width === '320' ? 640 : 740 });
    await page.emulateMedia({ colorScheme: light === 'night' ? 'dark' : 'light' });
    await page.goto('');
    if (offline) {
      await storedOffline(page);
      await context.setOffline(true);
    }
    await tellBirth(page, 100);
    if (locale !== 'en') {
      await stored(page);
      await page.goto('?languages#/more');
      await press(page, 'main fieldset >> nth=-1 >> input >> nth=2', hand);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await page.goto('#/');
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', light);
    await answerAll(page, hand);
    await page.goto('#/routine');
    await expect(page.locator('main li').first()).toBeVisible();
    await stored(page);
    if (offline) await page.reload();
    await expect(page.locator('main li').first()).toBeVisible();
  });
}
