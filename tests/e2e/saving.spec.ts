import { expect, stored, tellBirth, test } from './warmhands.ts';

test('[H6] what was told is there after the page is loaded anew', async ({ page }) => {
  await page.goto('');
  await tellBirth(page, 100);
  await expect.poll(() => stored(page)).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
});

test('[H7] tells when storage is denied, goes on, and keeps what was told while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    for (const power of ['indexedDB', 'localStorage']) {
      Object.defineProperty(window, power, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('');
  await expect(page.getByText('Not saved: this browser does not let us keep anything.')).toBeVisible();
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('[H7] tells when the device is full, keeps what was told, and saves it when there is room', async ({
  page,
  site,
  quiet,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(site.url).origin;
  // Before the first use: the browser remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  quiet.allow(/QuotaExceeded/);
  await page.goto('');
  await tellBirth(page, 100);
  await expect(page.getByText('Not saved: this device is full.')).toBeVisible({ timeout: 10_000 });
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  expect(await stored(page)).toBe(0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Not saved: this device is full.')).toHaveCount(0);
  expect(await stored(page)).toBeGreaterThan(0);
});

test('[H6] shows in one tab what another has told', async ({ page, context }) => {
  await page.goto('');
  const other = await context.newPage();
  await other.goto('');
  await tellBirth(page, 100);
  await expect(other.getByLabel('When was your baby born?')).toHaveCount(0);
});
