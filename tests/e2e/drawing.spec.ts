import { expect, test } from '@playwright/test';
import { FRAMING_STEPS, STROKES } from '@warmhands/core';
import { drawStill, type PictureWish, sceneOf, sidesOf, svgText, TONES, USUAL_LOOK } from '@warmhands/core/figure';
import { PNG } from 'pngjs';

// The pictures themselves, laid side by side on a bare page: how much light they give.

const MOST_LIGHT = 0.03;
const COLUMNS = 10;
const CELL = { width: 90, height: 114 } as const;

const wishes = [...STROKES, ...FRAMING_STEPS].map(
  (stroke): PictureWish => ({
    stroke,
    side: sidesOf(stroke)[0] ?? 'none',
    contact: null,
    ageMonths: 0,
    leading: 'right',
  }),
);

for (const tone of TONES) {
  test(`[D63] at night no picture of ${tone} skin is brighter than a session may be`, async ({ page }) => {
    const look = { ...USUAL_LOOK, baby: tone, hands: tone, hair: 'fair', theme: 'night' } as const;
    const pictures = wishes.map((wish) => svgText(drawStill(sceneOf(wish), look, 0.5)));
    const rows = Math.ceil(pictures.length / COLUMNS);
    await page.setViewportSize({ width: COLUMNS * CELL.width, height: rows * CELL.height });
    await page.setContent(sheetOf(pictures));
    const sheet = PNG.sync.read(await page.screenshot());
    const light = wishes.map(({ stroke }, index) => ({ stroke, light: lightOf(sheet, index) }));
    expect(light.filter(({ light: share }) => share > MOST_LIGHT)).toEqual([]);
    // The measure itself: there is something to see in every picture.
    expect(Math.min(...light.map(({ light: share }) => share))).toBeGreaterThan(0.003);
  });
}

function sheetOf(pictures: readonly string[]): string {
  const cells = pictures.map((picture, index) => {
    const [left, top] = cornerOf(index);
    return `<div style="position:absolute;left:${left}px;top:${top}px;width:${CELL.width}px;height:${CELL.height}px">${picture}</div>`;
  });
  return `<!doctype html><body style="margin:0">${cells.join('')}</body>`;
}

function cornerOf(index: number): readonly [left: number, top: number] {
  return [(index % COLUMNS) * CELL.width, Math.floor(index / COLUMNS) * CELL.height];
}

/** The mean relative luminance of one cell, 0 (black) to 1 (white), as WCAG 2 works it out. */
function lightOf({ data, width }: PNG, index: number): number {
  const [left, top] = cornerOf(index);
  let sum = 0;
  for (let y = top; y < top + CELL.height; y++) {
    for (let x = left; x < left + CELL.width; x++) {
      const at = (y * width + x) * 4;
      sum += 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
    }
  }
  return sum / (CELL.width * CELL.height);
}

function linear(byte = 0): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
