import { EVERY_PLACE, expect, stored, storedOffline, tellBirth, test } from './warmhands.ts';

test('[H3] opens every place without a network after the first load, by its address', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto('');
  await storedOffline(page);
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  await stored(page);
  const headings = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const place of EVERY_PLACE) {
      await page.goto('about:blank');
      await page.goto(place);
      const heading = page.locator('h1');
      await expect(heading, place).toHaveCount(1);
      found.push(`${place} ${await heading.textContent()}`);
    }
    return found;
  };
  const online = await headings();
  await context.setOffline(true);
  // The very headings that stand there online.
  expect(await headings()).toEqual(online);
  expect(new Set(online.map((line) => line.replace(/^\S+ /, ''))).size).toBeGreaterThan(12);
});

test('[H3] is not led past the offline copy by what a link adds to the address', async ({ page, context }) => {
  await page.goto('');
  await storedOffline(page);
  await context.setOffline(true);
  await page.goto('?utm_source=somewhere#/help');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help');
});
