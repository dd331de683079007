import { expect, stored, test } from './warmhands.ts';
import { NOON } from './way.ts';

test('[W80] [W84] practises on a doll without a baby, by time alone, and is remembered', async ({ page }) => {
  await page.clock.install({ time: NOON });
  // Nothing to draw between the steps: it is the time that is tried here.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('#/practice/tummy/doll');
  const heading = page.locator('h1');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading).toHaveText('Hands on tummy');
  await expect(page.locator('.stage')).toBeVisible();
  for (let minutes = 0; minutes < 20; minutes++) {
    if ((await heading.textContent()) === 'That was all') break;
    await page.clock.runFor(60_000);
  }
  await expect(heading).toHaveText('That was all');
  await page.goto('#/practice');
  await stored(page);
  await page.reload();
  await expect(page.locator('main ol small').nth(1)).toHaveText('Week 2 · Begun');
  // No baby was told of, so no answer stands on it.
  await page.goto('#/');
  await expect(page.getByLabel('When was your baby born?')).toBeVisible();
});
