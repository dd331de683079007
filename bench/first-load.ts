import type { CDPSession, Page } from '@playwright/test';
import { type Site, startSite } from '../tests/e2e/site.ts';
import { noteWhenDrawn, type SlowPhone, slowNetwork, slowProcessor, whenDrawn } from './slow-phone.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 5;

interface FirstLoad {
  readonly requests: number;
  readonly kilobytes: number;
  readonly paint: number;
  readonly usable: number;
}

/** A first visit with nothing stored: what comes over the line, and when the first screen is there and can be used. */
export async function measureFirstLoad(phone: SlowPhone, folder: string): Promise<readonly Row[]> {
  const site = await startSite(folder);
  const loads: FirstLoad[] = [];
  for (let round = 0; round < ROUNDS; round++) loads.push(await firstLoad(phone, site));
  await site.stop();
  const each = (part: keyof FirstLoad): readonly number[] => loads.map((load) => load[part]);
  return [
    rowOf(
      'first load, slow 4G, 4x CPU: requests',
      '',
      each('requests'),
      'of the page, before the worker stores the rest',
    ),
    rowOf('first load: over the line', 'kB', each('kilobytes'), 'headers and compressed bodies'),
    rowOf('first load: first contentful paint', 'ms', each('paint')),
    rowOf('first load: the first screen can be used', 'ms', each('usable')),
  ];
}

async function firstLoad(phone: SlowPhone, site: Site): Promise<FirstLoad> {
  const { context, page, devtools } = await phone.open();
  await slowNetwork(devtools);
  await slowProcessor(devtools);
  const line = countBytes(devtools);
  await noteWhenDrawn(page, 'input[type=date]');
  await page.goto(site.url, { timeout: 60_000 });
  const drawn = await whenDrawn(page);
  const paint = await firstPaint(page);
  // Nobody can use what is not on the glass yet, and that is told a moment later.
  const load = { ...line(), paint, usable: Math.max(drawn, paint) };
  await context.close();
  return load;
}

/** Counts what has come over the line so far. */
function countBytes(devtools: CDPSession): () => { requests: number; kilobytes: number } {
  let [requests, bytes] = [0, 0];
  devtools.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => ({ requests, kilobytes: bytes / 1000 });
}

/** Told by the browser only once the picture is on the glass, so it has to be waited for. */
async function firstPaint(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    null,
    { timeout: 60_000 },
  );
  return Number(await found.jsonValue());
}
