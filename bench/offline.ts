import { startSite } from '../tests/e2e/site.ts';
import { storedOffline, tellBirth } from '../tests/e2e/warmhands.ts';
import { answerAll } from '../tests/e2e/way.ts';
import { noteWhenDrawn, type SlowPhone, slowProcessor, whenDrawn } from './slow-phone.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 5;
const DAYS_OLD = 100;

/** The answer from what the worker has stored: the server is gone, and the page is loaded anew. */
export async function measureOffline(phone: SlowPhone, folder: string): Promise<readonly Row[]> {
  const site = await startSite(folder);
  const { context, page, devtools } = await phone.open();
  await page.goto(site.url);
  await storedOffline(page);
  await tellBirth(page, DAYS_OLD);
  await answerAll(page, 'touch');
  const verdict = await page.locator('h1.say').textContent();
  await site.stop();
  await context.setOffline(true);

  const plain: number[] = [];
  const slow: number[] = [];
  await noteWhenDrawn(page, 'h1.say');
  const answer = async (times: number[]): Promise<void> => {
    await page.reload();
    times.push(await whenDrawn(page));
    const again = await page.locator('h1.say').textContent();
    if (again !== verdict) throw new Error(`bench: offline it says "${again}", and before "${verdict}"`);
  };
  for (let round = 0; round < ROUNDS; round++) await answer(plain);
  await slowProcessor(devtools);
  for (let round = 0; round < ROUNDS; round++) await answer(slow);
  const stored = await page.evaluate(storedBytes);
  await context.close();
  return [
    rowOf('stored by the worker: files', '', [stored.files]),
    rowOf('stored by the worker: unpacked', 'kB', [stored.bytes / 1000]),
    rowOf('offline, from the worker: the verdict stands', 'ms', plain, `server stopped, "${verdict}"`),
    rowOf('offline, from the worker, 4x CPU: the verdict stands', 'ms', slow),
  ];
}

/** All that the worker keeps for offline. */
async function storedBytes(): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const stored = await cache.match(request);
      files += 1;
      bytes += stored ? (await stored.arrayBuffer()).byteLength : 0;
    }
  }
  return { files, bytes };
}
