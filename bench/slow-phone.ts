import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tests/e2e/browser.ts';

/** Slow 4G as the page-speed tools have it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_RATE = 4;

/** A browser as on a slow phone: every context that it opens is new and knows nothing. */
export interface SlowPhone {
  open(): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly devtools: CDPSession }>;
  close(): Promise<void>;
}

export async function startSlowPhone(): Promise<SlowPhone> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  return {
    open: async () => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        isMobile: true,
        hasTouch: true,
        deviceScaleFactor: 2,
      });
      const page = await context.newPage();
      return { context, page, devtools: await context.newCDPSession(page) };
    },
    close: () => browser.close(),
  };
}

export async function slowNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
}

export async function slowProcessor(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
}

/**
 * Notes in every new page when `selector` first stood there, drawn, with the page free to answer a touch: two frames
 * after it came. Milliseconds since the navigation began.
 */
export async function noteWhenDrawn(page: Page, selector: string): Promise<void> {
  await page.addInitScript((looked) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(looked)) return;
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
    });
    watch.observe(document, { childList: true, subtree: true });
  }, selector);
}

/** When it was drawn. */
export async function whenDrawn(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => performance.getEntriesByName('drawn')[0]?.startTime, null, {
    timeout: 60_000,
  });
  return Number(await found.jsonValue());
}
