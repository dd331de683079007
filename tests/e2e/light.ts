import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** The mean relative luminance of what a page shows, 0 (black) to 1 (white), as WCAG 2 works it out. */
export async function lightOf(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await page.screenshot());
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
