import { expect, tellBirth, test } from './warmhands.ts';

const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'] as const;
/** The night on which the clocks of Europe go back, an hour before midnight there. */
const MOMENT = new Date('2027-10-30T22:30:00Z');

for (const timezoneId of ZONES) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`[H12] counts days by the calendar where the baby is: ${timezoneId}`, async ({ page }) => {
      await page.clock.setSystemTime(MOMENT);
      await page.goto('');
      const today = new Intl.DateTimeFormat('en-CA', { timeZone: timezoneId }).format(MOMENT);
      await expect(page.getByLabel('When was your baby born?')).toHaveAttribute('max', today);
      await tellBirth(page, 0);
      await page.goto('#/');
      await expect(page.getByText('The date is in the future')).toHaveCount(0);
      const time = new Intl.DateTimeFormat('en-GB', { timeZone: timezoneId, timeStyle: 'short' }).format(MOMENT);
      await expect(page.locator('header time, [role=banner] time').first()).toHaveText(time);
    });
  });
}

test('[H12] tells a clock that is before the build, and gives no answer by it', async ({ page }) => {
  await page.clock.setSystemTime(new Date('2020-01-01T12:00:00Z'));
  await page.goto('');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  await expect(page.locator('.lasting')).toBeVisible();
  await expect(page.locator('h1')).not.toHaveText(/^Yes/);
});

test('[H7] opened without a secure context it is a look only, and says so', async ({ page, site, quiet }) => {
  quiet.allow(/another origin: http:\/\/warmhands\.test/);
  quiet.allow(/Cross-Origin-Opener-Policy|untrustworthy/);
  await page.goto(site.url.replace('127.0.0.1', 'warmhands.test'));
  await expect(page.locator('.lasting')).toHaveText(/look only/i);
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
