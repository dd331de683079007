import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test as base, tellBirth } from './warmhands.ts';
import { answerAll, answerScreen, NOON } from './way.ts';

/** What a person hopes for, by the words on the screen; `null`: nothing named. */
export const HOPES = [
  'Be close',
  'Settle for sleep',
  'Ease wind',
  'Tummy comfort',
  'Wake and play',
  'Learn',
  null,
] as const;
export type Hope = (typeof HOPES)[number];

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The tests' `test` on a device that knows a baby of 100 days, for whom all that forbids was just told to be in order. */
export const test = base.extend<object, { told: Kept }>({
  told: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB', timezoneId: 'Europe/London' });
      const page = await context.newPage();
      await page.clock.install({ time: NOON });
      await page.goto('');
      await tellBirth(page, 100);
      await answerAll(page, 'touch');
      for (const question of ['#/ask/navel', '#/ask/moves']) {
        await page.goto(question);
        await answerScreen(page, 'touch');
      }
      await use(await context.storageState({ indexedDB: true }));
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  storageState: async ({ told }, use) => use(told),
});

/** The moment at which a test opens the device: a while after what was told. */
export const OPENED = new Date(NOON.getTime() + 2 * 60_000);

/** To "Get ready", with a clock that the test turns; as many minutes as the age suggests, unless told. */
export async function reachReady(page: Page, hope: Hope = null, minutes?: 3 | 5): Promise<void> {
  await page.clock.install({ time: OPENED });
  await page.goto('#/');
  await expect(page.locator('h1')).toHaveText(/^Yes/);
  if (hope !== null) {
    await page.getByLabel(hope, { exact: true }).check();
    await expect(page.locator('.dock a, .dock button').first()).toBeVisible();
    if (hope === 'Ease wind' || hope === 'Tummy comfort') await answerTummy(page);
  }
  if (minutes) {
    await page.locator('.dock .minutes').click();
    await page.getByLabel(`${minutes} minutes`, { exact: true }).check();
    await page.getByRole('button', { name: 'Close' }).click();
  }
  await page.goto('#/routine');
  await page.locator('.dock a.way').click();
  await expect(page.locator('h1')).toHaveText('Get ready');
}

/** What is asked before a goal of the tummy: stools as usual, and none of the signs. */
async function answerTummy(page: Page): Promise<void> {
  await page.goto('#/ask/tummy');
  await expect(page.locator('.half').first()).toBeVisible();
  for (const group of await page.locator('main fieldset').all()) await group.locator('input').nth(1).check();
  await page.locator('.half').first().click();
  await page.goto('#/');
  await expect(page.locator('h1')).toHaveText(/^Yes/);
}

/** From "Get ready" into the massage. */
export async function beginMassage(page: Page): Promise<void> {
  await page.locator('.dock button.way').click();
  await expect(page.locator('.session h1')).toHaveText('Come to your baby');
}

/** To the first stroke. */
export async function reachStroke(page: Page, hope: Hope = null): Promise<void> {
  await reachReady(page, hope);
  await beginMassage(page);
  await untilShown(page, 'Down the leg');
}

/** Lets time run until the heading of the massage says so, two minutes at most. */
export async function untilShown(page: Page, heading: string): Promise<void> {
  for (let half = 0; half < 240; half++) {
    if ((await page.locator('h1').textContent()) === heading) return;
    await page.clock.runFor(500);
  }
  throw new Error(`"${heading}" never came.`);
}

/** The steps of the routine as its page tells them: the name, and the side where there is one. */
export async function stepsTold(page: Page): Promise<readonly string[]> {
  await page.goto('#/routine');
  const names = page.locator('main ol > li b');
  await expect(names.nth(3)).toBeVisible();
  return (await names.allTextContents()).map((name) => name.replaceAll('’', "'"));
}

/** A press of that many milliseconds in the middle of the large area. */
export async function pressFor(page: Page, milliseconds: number, area = '.hold'): Promise<void> {
  await page.locator(area).hover();
  await page.mouse.down();
  await page.clock.runFor(milliseconds);
  await page.mouse.up();
}

/** Lets what comes up with a pause become touchable. */
export async function afterTheFirstHalfSecond(page: Page): Promise<void> {
  await page.clock.runFor(600);
}

/** The massage of the page as the database keeps it: the fields of its entry, or `null`. */
export function keptMassage(page: Page): Promise<Record<string, unknown> | null> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('warmhands');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('journal').objectStore('journal').getAll();
          all.onsuccess = () => {
            opening.result.close();
            const mine = all.result.filter(({ s }) => s?.kind === 'massage');
            resolve(mine.length === 0 ? null : Object.assign({}, ...mine.map(({ s }) => s)));
          };
        };
      }),
  );
}
