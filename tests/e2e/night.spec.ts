import { PNG } from 'pngjs';
import { expect, tellBirth, test } from './warmhands.ts';
import { answerAll, NOON } from './way.ts';

/** The most light that a whole screen may give at night, where white paper gives 1. */
const MOST_LIGHT = 0.05;

test('[W18] at night no screen gives more light than a dim lamp', async ({ page }) => {
  await page.clock.setSystemTime(NOON);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  const light = new Map<string, number>();
  const look = async (name: string): Promise<void> => {
    await expect(page.locator('h1')).toBeVisible();
    light.set(name, lightOf(PNG.sync.read(await page.screenshot())));
  };
  await look('the first screen');
  await tellBirth(page, 100);
  await page.goto('#/');
  await look('home, with a question');
  for (const place of ['#/ask/danger', '#/ask/now', '#/help', '#/crying', '#/crying/cannot']) {
    await page.goto(place);
    await look(place);
  }
  await page.goto('#/');
  await answerAll(page, 'touch');
  await look('home, with a yes');
  const bright = [...light].filter(([, share]) => share >= MOST_LIGHT);
  expect(bright).toEqual([]);
  // The measure itself: something is seen on each screen, and by day it is far brighter.
  expect(Math.min(...light.values())).toBeGreaterThan(0.0005);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await look('by day');
  expect(light.get('by day')).toBeGreaterThan(10 * MOST_LIGHT);
});

test('[H2] by itself the theme follows the device at once, with the clock standing still', async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'night');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(root).toHaveAttribute('data-theme', 'contrast');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await expect(root).toHaveAttribute('data-theme', 'light');
});

/** The mean relative luminance of a picture, 0 (black) to 1 (white), as WCAG 2 works it out. */
function lightOf({ data }: PNG): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [linear(data[at]), linear(data[at + 1]), linear(data[at + 2])];
    sum += 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  return sum / (data.length / 4);
}

function linear(byte = 0): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
