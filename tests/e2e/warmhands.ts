import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { BUILT, type Site, startSite } from './site.ts';

/** What a test may do with the complaints of its pages; whatever is left fails the test. */
export interface Quiet {
  /** Console text that this test brings about on purpose. */
  allow(pattern: RegExp): void;
  /** Watches a context that the test has opened itself. */
  watch(context: BrowserContext): Promise<void>;
}

/** The tests' own `test`: on the built app behind the real server, failing on any complaint. [H1] */
export const test = base.extend<{ quiet: Quiet }, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there.
    async ({}, use) => {
      const site = await startSite(BUILT);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  quiet: [
    async ({ context, site }, use) => {
      const complaints: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (watched: BrowserContext): Promise<void> => watchContext(watched, site.url, complaints);
      await watch(context);
      await use({ allow: (pattern) => void allowed.push(pattern), watch });
      const left = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
      expect(left, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

async function watchContext(context: BrowserContext, home: string, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('blob:')) complaints.push(`request to another origin: ${url}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`securitypolicyviolation ${violatedDirective} ${blockedURI}`);
    });
  });
}

/** Every place of the app that can be opened by its address. */
export const EVERY_PLACE = [
  '#/',
  '#/baby',
  '#/babies',
  '#/ask/danger',
  '#/ask/today',
  '#/ask/standing',
  '#/ask/timing',
  '#/ask/now',
  '#/ask/baby',
  '#/temperature',
  '#/told',
  '#/crying',
  '#/crying/cannot',
  '#/help',
  '#/claims',
  '#/claims/colic',
  '#/strokes',
  '#/strokes/tummy-circle',
  '#/trace/tummy-circle',
  '#/trace/tummy-sequence',
  '#/practice/tummy',
  '#/practice/signs',
  '#/practice/signs/pictures',
  '#/routine',
  '#/leaflet',
  '#/ready',
  '#/session',
  '#/afterwards',
  '#/voices',
  '#/more',
  '#/about',
] as const;

/** Waits until the whole app is stored and its worker answers. */
export async function storedOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Tells the birth date on the first screen: that many days before the page's own today. */
export async function tellBirth(page: Page, daysOld: number): Promise<void> {
  const birth = await page.evaluate((days) => {
    const date = new Date();
    date.setDate(date.getDate() - days);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }, daysOld);
  await page.getByLabel('When was your baby born?').fill(birth);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/**
 * The operations in the database, as the browser holds them. What was told before is among them: this looks only once
 * the writes that have begun are done. So a page that is to be loaded anew is asked this first.
 */
export function stored(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('warmhands');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('journal').objectStore('journal').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

export { expect };
