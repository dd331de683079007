import AxeBuilder from '@axe-core/playwright';
import { expect, PLACES, tellBirth, test } from './warmhands.ts';

import { NOON } from './way.ts';

const ALL = [...PLACES, '#/ask/today', '#/ask/standing', '#/ask/timing', '#/ask/now', '#/ask/baby', '#/told'] as const;
const EVERY_PLACE = [...ALL, '#/claims/k5', '#/strokes/tummy-circle', '#/crying/cannot', '#/temperature', '#/babies'];

for (const theme of ['light', 'night', 'contrast'] as const) {
  test(`[W7] axe finds nothing on any screen, ${theme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.clock.setSystemTime(NOON);
    // High enough that no row lies half under the bar at the thumb: what scrolls under it is not at rest.
    await page.setViewportSize({ width: 360, height: 6000 });
    await page.emulateMedia({
      colorScheme: theme === 'night' ? 'dark' : 'light',
      contrast: theme === 'contrast' ? 'more' : 'no-preference',
      reducedMotion: 'reduce',
    });
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const found: string[] = [];
    const look = async (place: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      for (const { id, nodes } of violations) {
        found.push(`${place} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
      }
    };
    await look('first run');
    await tellBirth(page, 100);
    await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
    for (const place of EVERY_PLACE) {
      await page.goto(place);
      await expect(page.locator('h1'), place).toBeVisible();
      await look(place);
    }
    expect(found).toEqual([]);
  });
}

test('[W8] nothing is lost at 320 px and with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  const wide: string[] = [];
  for (const size of ['100%', '200%']) {
    for (const place of EVERY_PLACE) {
      await page.goto(place);
      await expect(page.locator('h1'), place).toBeVisible();
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent;
      }, size);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${place} at ${size}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('[W8] forced colours and reduced motion keep every screen usable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  for (const place of EVERY_PLACE) {
    await page.goto(place);
    await expect(page.locator('h1'), place).toBeVisible();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving, place).toBe(0);
  }
});
