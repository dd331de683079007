import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import type { Place, Saved, Store } from '../../apps/web/src/platform/store.ts';
import { STORE_LAWS } from '../store-laws.ts';

declare global {
  interface Window {
    readonly store: Store;
    readonly heard: ('written' | 'erased')[];
    acknowledge(): Promise<void>;
  }
}

/** The store's own modules, served as they are; the built app has no door for a test. */
const test = base.extend<object, { modules: ViteDevServer }>({
  modules: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there.
    async ({}, use) => {
      const server = await createServer({
        configFile: false,
        root: `${import.meta.dirname}/../../apps/web`,
        cacheDir: `${import.meta.dirname}/../../node_modules/.cache/e2e-store`,
        logLevel: 'error',
        server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
        appType: 'custom',
        plugins: [
          {
            name: 'empty-page',
            configureServer: (serving) => {
              serving.middlewares.use('/empty', (_, answer) => {
                answer.setHeader('Content-Type', 'text/html');
                answer.end('<!doctype html><title>store</title>');
              });
            },
          },
        ],
      });
      await server.listen();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

const addressOf = (server: ViteDevServer): string => `${server.resolvedUrls?.local[0] ?? ''}empty`;

async function openStore(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    const module = '/src/platform/indexed-store.ts';
    const { indexedStore } = await import(module);
    const store: Store = indexedStore('laws', () => 'device');
    const heard: string[] = [];
    store.listen((what) => heard.push(what));
    Object.assign(window, { store, heard });
  });
}

/** A store in a real page, seen from here. */
function remote(page: Page): Store {
  return {
    read: (after) => page.evaluate((place: Place) => window.store.read(place), after),
    write: async (unsaved, after) => {
      const told = await page.evaluate(
        async ({ text, place }) => {
          const saved = await window.store.write(JSON.parse(text), place);
          return saved.ok ? { ok: true as const, value: { ...saved.value, names: [...saved.value.names] } } : saved;
        },
        { text: JSON.stringify(unsaved), place: after },
      );
      if (!told.ok) return told;
      const value: Saved = { ...told.value, names: new Map(told.value.names) };
      return { ok: true, value };
    },
    listen: (heard) => {
      let told = 0;
      const timer = setInterval(async () => {
        const all = await page.evaluate(() => window.heard).catch(() => []);
        for (const what of all.slice(told)) heard(what);
        told = Math.max(told, all.length);
      }, 30);
      page.on('close', () => clearInterval(timer));
      return () => clearInterval(timer);
    },
    erase: () => page.evaluate(() => window.store.erase()),
    close: () => void page.evaluate(() => window.store.close()),
  };
}

for (const { name, check } of STORE_LAWS) {
  test(`${name}, in a real browser`, async ({ context, modules }) => {
    const spoiler = await context.newPage();
    await check({
      open: async () => {
        const page = await context.newPage();
        await openStore(page, addressOf(modules));
        return remote(page);
      },
      spoil: async (value) => {
        await spoiler.goto(addressOf(modules));
        await spoiler.evaluate(
          (spoilt) =>
            new Promise<void>((resolve) => {
              const opening = indexedDB.open('laws', 1);
              opening.onsuccess = () => {
                const transaction = opening.result.transaction('journal', 'readwrite');
                transaction.objectStore('journal').add(spoilt);
                transaction.oncomplete = () => {
                  opening.result.close();
                  resolve();
                };
              };
            }),
          value,
        );
      },
    });
  });
}

test('[H6] a browser that is killed in the middle of writing has every write that it acknowledged', async ({
  playwright,
  modules,
}, info) => {
  const folder = info.outputPath('profile');
  const options = { ...info.project.use.launchOptions };
  const open = () => playwright.chromium.launchPersistentContext(folder, options);
  const first = await open();
  const [page] = first.pages();
  if (!page) throw new Error('no page');
  await openStore(page, addressOf(modules));
  let acknowledged = 0;
  await page.exposeFunction('acknowledge', () => {
    acknowledged += 1;
  });
  const writing = page
    .evaluate(async () => {
      for (let counter = 1; ; counter++) {
        const op = { id: `~.${counter}`, r: 'r', v: 1, s: { n: counter }, w: counter };
        const saved = await window.store.write([op], Number.MAX_SAFE_INTEGER);
        if (saved.ok) await window.acknowledge();
      }
    })
    .catch(() => {});
  await expect.poll(() => acknowledged).toBeGreaterThan(100);
  const browser = first.browser();
  const session = browser ? await browser.newBrowserCDPSession() : await first.newCDPSession(page);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('no process to kill');
  process.kill(pid, 'SIGKILL');
  await writing;
  const told = acknowledged;
  const second = await open();
  const [again] = second.pages();
  if (!again) throw new Error('no page');
  await openStore(again, addressOf(modules));
  const read = await again.evaluate(() => window.store.read(0));
  const numbers = read.ok ? read.value.ops.map(({ s }) => s?.['n']) : [];
  expect(numbers.length).toBeGreaterThanOrEqual(told);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  await second.close();
});
