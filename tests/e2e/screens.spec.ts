import type { Page } from '@playwright/test';
import { ANSWER_STATES, chooseLanguage, reachState } from './answers.ts';
import { axeFindings } from './axe.ts';
import { EVERY_PLACE, expect, tellBirth, test } from './warmhands.ts';
import { NOON } from './way.ts';

const LOOKS = [
  { look: 'light', theme: 'light', writing: 'left to right' },
  { look: 'night', theme: 'night', writing: 'left to right' },
  { look: 'contrast', theme: 'contrast', writing: 'left to right' },
  { look: 'light, right to left', theme: 'light', writing: 'right to left' },
] as const;

for (const { look, theme, writing } of LOOKS) {
  test(`[W16] axe finds nothing on any screen, ${look}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.clock.setSystemTime(NOON);
    await page.emulateMedia({
      colorScheme: theme === 'night' ? 'dark' : 'light',
      contrast: theme === 'contrast' ? 'more' : 'no-preference',
      reducedMotion: 'reduce',
    });
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('h1')).toBeVisible();
    const found: string[] = await axeFindings(page, 'first run');
    await tellBirth(page, 100);
    await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
    if (writing === 'right to left') await chooseLanguage(page, 2);
    for (const place of EVERY_PLACE) {
      await page.goto(place);
      await expect(page.locator('h1'), place).toBeVisible();
      found.push(...(await axeFindings(page, place)));
    }
    for (const state of ANSWER_STATES) {
      await reachState(page, state);
      found.push(...(await axeFindings(page, state.name)));
    }
    expect(found).toEqual([]);
  });
}

test('[W16] axe notices a button without a name, too small and too pale', async ({ page }) => {
  await page.goto('');
  await page.locator('body').evaluate((body) => {
    const buttons = ['', 'pale', 'small'].map((word) =>
      Object.assign(document.createElement('button'), { textContent: word }),
    );
    for (const button of buttons) {
      button.style.cssText =
        'all: unset; display: block; width: 60px; font: 12px/16px sans-serif; color: #767676; background: #fff';
    }
    body.replaceChildren(...buttons);
  });
  const found = (await axeFindings(page, 'spoilt')).join('\n');
  for (const rule of ['button-name', 'target-size', 'color-contrast-enhanced']) expect(found).toContain(rule);
});

test('[W17] nothing is lost at 320 px in longer words, on any screen or answer', async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setSystemTime(NOON);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  await tellBirth(page, 100);
  await chooseLanguage(page, 1);
  const wide: string[] = [];
  for (const place of EVERY_PLACE) {
    await page.goto(place);
    await expect(page.locator('h1'), place).toBeVisible();
    if ((await overflow(page)) > 0) wide.push(place);
  }
  for (const state of ANSWER_STATES) {
    await reachState(page, state);
    if ((await overflow(page)) > 0) wide.push(state.name);
  }
  expect(wide).toEqual([]);
});

/** Makes text that large, and waits until the page is laid out by it: what asks for the width in `rem` follows a frame later. */
function setText(page: Page, percent: string): Promise<void> {
  return page.evaluate(async (size) => {
    document.documentElement.style.fontSize = size;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, percent);
}

/** By how many pixels the page is wider than the screen, an open sheet included. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')].reduce(
      (most, box) => Math.max(most, box.scrollWidth - box.clientWidth),
      0,
    ),
  );
}

test('[W17] nothing is lost at 320 px and with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  const wide: string[] = [];
  await expect(page.locator('h1')).toBeVisible();
  await setText(page, '200%');
  if ((await overflow(page)) > 0) wide.push('the first screen at 200%');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  for (const size of ['100%', '200%']) {
    for (const place of EVERY_PLACE) {
      await page.goto(place);
      await expect(page.locator('h1'), place).toBeVisible();
      await setText(page, size);
      const over = await overflow(page);
      if (over > 0) wide.push(`${place} at ${size}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('[W17] forced colours and reduced motion keep every screen usable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  for (const place of EVERY_PLACE) {
    await page.goto(place);
    await expect(page.locator('h1'), place).toBeVisible();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving, place).toBe(0);
  }
});

test('[W1] the ways out stand in the same order on every screen, under one heading', async ({ page }) => {
  await page.goto('');
  await tellBirth(page, 100);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  for (const place of EVERY_PLACE) {
    await page.goto(place);
    await expect(page.locator('h1'), place).toHaveCount(1);
    await expect(page.getByRole('contentinfo'), place).toMatchAriaSnapshot(`
      - contentinfo:
        - navigation "Always here":
          - link "Crying now"
          - link "Get help"
          - link "More"
    `);
  }
});

test('[W8] a screen reader meets the first question in order: what it is about, the signs, then the answers', async ({
  page,
}) => {
  await page.goto('');
  await tellBirth(page, 100);
  await page.goto('#/ask/danger');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Back"
      - heading "First, look at your baby" [level=1]
    - main:
      - heading "Breathing and colour" [level=2]
      - list:
        - listitem:
          - button /Hard to breathe/
      - heading "Awake and moving" [level=2]
      - button /I see none of these/
      - button /I am not sure about one/
  `);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const atTheTop = await height();
  await expect(page.locator('.read-on')).toBeVisible();
  await page.locator('.unsure').scrollIntoViewIfNeeded();
  await expect(page.locator('.read-on')).toHaveCount(0);
  expect(await height()).toBe(atTheTop);
});
