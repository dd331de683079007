import { type CDPSession, expect, type Page } from '@playwright/test';
import { STROKES } from '@warmhands/core';
import { startSite } from '../tests/e2e/site.ts';
import type { SlowPhone } from './slow-phone.ts';
import { median } from './table.ts';

const RUNS = 5;
const RUN_MS = 3000;
const WORK_RUN_MS = 1500;
const SETTLE_MS = 1000;
const SLOW = 4;
const SLOWEST = 6;

/** How evenly the picture of one stroke moves, in milliseconds. */
interface Evenness {
  /** Gaps between frames at 4x CPU: the median of the runs' medians and of their 95th percentiles. */
  readonly gap: number;
  readonly p95: number;
  /** The longest task of the middle run, and of the worst; 0 where none was over 50. */
  readonly long: number;
  readonly longest: number;
  /** Scripting, style and layout for each frame, at full speed. */
  readonly work: number;
  /** From the press on pause until the still picture is drawn, at 6x CPU. */
  readonly stop: number;
}
const PARTS = ['gap', 'p95', 'long', 'longest', 'work', 'stop'] as const;

/** Measures the moving picture of each stroke on its own page, and prints one line for each. */
export async function measureFrames(phone: SlowPhone, folder: string, wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => !STROKES.some((stroke) => stroke === id));
  if (unknown.length > 0) throw new Error(`bench: no stroke is called ${unknown.join(', ')}`);
  const site = await startSite(folder);
  const found: Evenness[] = [];
  print(['stroke', ...PARTS]);
  const { context, page, devtools } = await phone.open();
  await page.goto(`${site.url}#/strokes`);
  // What the worker stores for later is not the picture's work.
  await page.waitForLoadState('networkidle');
  for (const stroke of wanted.length > 0 ? wanted : STROKES) {
    const one = await evennessOf(page, devtools, stroke);
    found.push(one);
    print([stroke, ...PARTS.map((part) => one[part])]);
  }
  await context.close();
  print(['the worst', ...PARTS.map((part) => Math.max(...found.map((one) => one[part])))]);
  console.log(
    `\nAll in ms. gap and p95: between frames at ${SLOW}x CPU on the software renderer, median of ${RUNS} runs of ${RUN_MS / 1000} s. ` +
      `long: the longest task over 50 of the middle run; longest: of all. work: scripting and style a frame at 1x. ` +
      `stop: to the still picture at ${SLOWEST}x.`,
  );
  await site.stop();
}

async function evennessOf(page: Page, devtools: CDPSession, stroke: string): Promise<Evenness> {
  await setProcessor(devtools, 1);
  await page.evaluate((id) => {
    location.hash = `#/strokes/${id}`;
  }, stroke);
  await expect(page.locator(`.stage[data-moving="yes"] .plate[data-of^="${stroke} "]:not(.coming)`)).toBeVisible();
  await page.waitForTimeout(SETTLE_MS);
  const work = await workOfFrame(page, devtools);
  await setProcessor(devtools, SLOW);
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await page.evaluate(watchFrames, RUN_MS));
  await setProcessor(devtools, SLOWEST);
  const stop = await stopTime(page);
  return {
    gap: median(runs.map(({ gaps }) => share(gaps, 0.5))),
    p95: median(runs.map(({ gaps }) => share(gaps, 0.95))),
    long: median(runs.map(({ longest }) => longest)),
    longest: Math.max(...runs.map(({ longest }) => longest)),
    work,
    stop,
  };
}

async function setProcessor(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

interface Run {
  readonly gaps: readonly number[];
  readonly longest: number;
}

/** Runs in the page: every gap between two frames, and the longest task over 50 ms. */
async function watchFrames(milliseconds: number): Promise<Run> {
  let longest = 0;
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watcher.observe({ type: 'longtask' });
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const gaps: number[] = [];
  const started = await nextFrame();
  let last = started;
  while (last - started < milliseconds) {
    const now = await nextFrame();
    gaps.push(now - last);
    last = now;
  }
  watcher.disconnect();
  return { gaps, longest };
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** What the page's thread does for each frame: the browser's own sums, over the frames of one run. */
async function workOfFrame(page: Page, devtools: CDPSession): Promise<number> {
  await devtools.send('Performance.enable');
  const before = await busySeconds(devtools);
  const { gaps } = await page.evaluate(watchFrames, WORK_RUN_MS);
  return ((await busySeconds(devtools)) - before) * (1000 / gaps.length);
}

async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const busy = metrics.filter(({ name }) => /^(Script|RecalcStyle|Layout)Duration$/.test(name));
  return busy.reduce((sum, { value }) => sum + value, 0);
}

/** From the press until the frame after everything stands still: the median of a few. */
async function stopTime(page: Page): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const stopped = page.evaluate(watchStop);
    await page.locator('.stage-play').click();
    times.push(await stopped);
    await page.locator('.stage-play').click();
    await expect(page.locator('.stage[data-moving="yes"]')).toBeVisible();
  }
  return median(times);
}

/** Runs in the page: waits for a press and then for a frame in which nothing moves. */
function watchStop(): Promise<number> {
  return new Promise((resolve) => {
    const look = (pressed: number): void => {
      const moving = document.getAnimations().some(({ playState }) => playState === 'running');
      requestAnimationFrame(() => (moving ? look(pressed) : resolve(performance.now() - pressed)));
    };
    addEventListener('pointerdown', ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
  });
}

function print([name, ...numbers]: readonly (string | number)[]): void {
  const shown = numbers.map((one) => (typeof one === 'number' ? one.toFixed(1) : one).padStart(11));
  console.log(`${String(name).padEnd(24)}${shown.join('')}`);
}
