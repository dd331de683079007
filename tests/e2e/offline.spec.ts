import { expect, PLACES, storedOffline, test } from './warmhands.ts';

test('[H3] opens every place without a network after the first load, by its address', async ({ page, context }) => {
  await page.goto('');
  await storedOffline(page);
  await context.setOffline(true);
  for (const place of PLACES) {
    await page.goto('about:blank');
    await page.goto(place);
    await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible();
  }
});

test('[H3] is not led past the offline copy by what a link adds to the address', async ({ page, context }) => {
  await page.goto('');
  await storedOffline(page);
  await context.setOffline(true);
  await page.goto('?utm_source=somewhere#/help');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
