/**
 * A massage of a quarter of an hour at true speed, untouched: the heap stays flat, the picture stays by its clock, and
 * nothing is left behind in the page. Ends with one line `N passed, N failed`. Give other minutes to try it out.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { BUILT, startSite } from '../e2e/site.ts';
import { tellBirth } from '../e2e/warmhands.ts';
import { answerAll, answerScreen } from '../e2e/way.ts';

const MINUTES = Number(process.argv[2] ?? 15);
const LOOK_EVERY_MS = 15_000;
const MOST_DRIFT_MS = 100;
/** What the last third may hold more than the first: far less than a leak of one picture a stroke would come to. */
const MOST_GROWTH = { heapKB: 1500, nodes: 400, listeners: 20 };

/** What the page holds after its garbage was taken away, and the worst drift since the last look. */
interface Look {
  readonly heapKB: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly drift: number;
}

const site = await startSite(BUILT);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', isMobile: true });
const page = await context.newPage();
try {
  await reachMassage(page);
  const looks = await lookAgainAndAgain(page, await context.newCDPSession(page));
  process.exitCode = judged(looks) ? 0 : 1;
} finally {
  await browser.close();
  await site.stop();
}

async function reachMassage(page: Page): Promise<void> {
  await page.goto(site.url);
  await tellBirth(page, 100);
  // Told beforehand, for the day that the tests usually give belongs to their own clock.
  await page.goto(`${site.url}#/baby`);
  const birth = await page.locator('main input[type=date]').first().inputValue();
  await page.locator('main input[type=date]').nth(1).fill(birth);
  await page.locator('.dock button').click();
  await page.goto(`${site.url}#/`);
  await answerAll(page, 'touch');
  for (const question of ['#/ask/navel', '#/ask/moves']) {
    await page.goto(site.url + question);
    await answerScreen(page, 'touch');
  }
  await page.goto(`${site.url}#/`);
  await page.locator('.dock .minutes').click();
  await page.locator('dialog[open] input:not([type=radio])').fill(String(Math.max(3, MINUTES)));
  await page.goto(`${site.url}#/routine`);
  await page.locator('.dock a.way').click();
  await page.locator('.dock button.way').click();
  await page.locator('.session').waitFor();
}

async function lookAgainAndAgain(page: Page, devtools: CDPSession): Promise<readonly Look[]> {
  await devtools.send('Performance.enable');
  await page.evaluate(watchDrift);
  const looks: Look[] = [];
  const until = performance.now() + MINUTES * 60_000;
  while (performance.now() < until && (await page.locator('.session').count()) > 0) {
    await page.waitForTimeout(LOOK_EVERY_MS);
    looks.push(await lookAt(page, devtools));
    console.log(JSON.stringify(looks.at(-1)), await page.locator('h1').textContent());
  }
  return looks;
}

/** Runs in the page: keeps the worst drift that the picture has told. */
function watchDrift(): void {
  const root = document.documentElement;
  new MutationObserver((changes) => {
    const told = changes.map(({ target }) =>
      target instanceof HTMLElement ? Number(target.dataset['drift'] ?? 0) : 0,
    );
    root.dataset['worst'] = String(Math.max(Number(root.dataset['worst'] ?? 0), ...told.map(Math.abs)));
  }).observe(document.body, { subtree: true, attributeFilter: ['data-drift'] });
}

async function lookAt(page: Page, devtools: CDPSession): Promise<Look> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const drift = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const worst = Number(dataset['worst'] ?? 0);
    dataset['worst'] = '0';
    return worst;
  });
  const heapKB = Math.round(of('JSHeapUsedSize') / 1000);
  return { heapKB, nodes: of('Nodes'), listeners: of('JSEventListeners'), drift };
}

function judged(looks: readonly Look[]): boolean {
  const third = Math.floor(looks.length / 3);
  // The first look still finds the pages of before.
  const [early, late] = [looks.slice(1, third + 1), looks.slice(-third)];
  const grown = (of: keyof typeof MOST_GROWTH): number =>
    median(late.map((look) => look[of])) - median(early.map((look) => look[of]));
  const drift = Math.max(...looks.map((look) => look.drift));
  const found = [
    [`the heap grew by ${grown('heapKB')} kB`, grown('heapKB') <= MOST_GROWTH.heapKB],
    [`the page grew by ${grown('nodes')} nodes`, grown('nodes') <= MOST_GROWTH.nodes],
    [`${grown('listeners')} more listeners`, grown('listeners') <= MOST_GROWTH.listeners],
    [`the picture drifted by ${drift} ms at most`, drift < MOST_DRIFT_MS],
    [`the massage went on for ${looks.length} looks`, looks.length * LOOK_EVERY_MS > MINUTES * 30_000 && third > 0],
  ] as const;
  for (const [what, holds] of found) console.log(`${holds ? 'passed' : 'FAILED'}  ${what}`);
  const failed = found.filter(([, holds]) => !holds).length;
  console.log(`${found.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
