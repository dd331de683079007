import { expect, storedOffline, tellBirth, test } from './warmhands.ts';

test('[H11] erasing leaves nothing: no database, cache, worker or note', async ({ page, context }) => {
  await page.goto('');
  await storedOffline(page);
  const other = await context.newPage();
  await other.goto('');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  await other.close();
  await page.goto('#/more');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('All gone. Nothing of yours is left here.')).toBeVisible();
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    notes: Object.keys(localStorage),
  }));
  expect(left).toEqual({ databases: [], caches: [], workers: 0, notes: [] });
});
