import type { Page } from '@playwright/test';
import { type Side, STROKES, type StrokeId } from '@warmhands/core';
import { type Point, type Scene, sceneOf, sidesOf } from '@warmhands/core/figure';
import { chooseLanguage } from './answers.ts';
import { followHand, misplacedPieces, turnsRound } from './figure-page.ts';
import { expect, tellBirth, test } from './warmhands.ts';
import { NOON } from './way.ts';

const WRITINGS = ['left to right', 'right to left'] as const;
/** Days old, and the age at which the figure is then drawn. */
const AGES = [
  { days: 2, months: 0 },
  { days: 91, months: 3 },
  { days: 365, months: 12 },
  { days: 730, months: 24 },
] as const;

async function open(page: Page, days: number, writing: (typeof WRITINGS)[number]): Promise<void> {
  await page.clock.setSystemTime(NOON);
  await page.goto('');
  await tellBirth(page, days);
  await expect(page.getByLabel('When was your baby born?')).toHaveCount(0);
  if (writing === 'right to left') await chooseLanguage(page, 2);
}

/** Shows a stroke on its page, and gives the scene that should stand there. */
async function show(page: Page, stroke: StrokeId, side: Side, months: number): Promise<Scene> {
  await page.goto(`#/strokes/${stroke}`);
  await expect(page.locator('.stage .stage-layer').first()).toBeAttached();
  if (side === 'right') {
    const label = await page.locator('.stage').getAttribute('aria-label');
    await page.locator('.stroke-picture input').nth(1).check({ force: true });
    await expect(page.locator('.stage')).not.toHaveAttribute('aria-label', label ?? '');
  }
  await expect(page.locator(`.plate[data-of="${stroke} ${side}"]:not(.coming)`)).toBeAttached();
  await page.evaluate(cameraStands);
  return sceneOf({ stroke, side, contact: null, ageMonths: months, leading: 'right' });
}

/** Runs in the page: the camera is where it goes, and the picture that it left is gone. */
async function cameraStands(): Promise<void> {
  const moves = [...document.querySelectorAll('.plate')].flatMap((plate) => plate.getAnimations());
  for (const move of moves) move.finish();
  await Promise.all(moves.map(({ finished }) => finished));
}

const middle = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const acrossOf = (way: readonly Point[]): readonly number[] => way.map(([x]) => x);

/** The side of the screen on which the hand that slides is seen, beside the middle of the baby. */
async function seenSide(page: Page, scene: Scene): Promise<'left' | 'right'> {
  const sliding = scene.hands.findIndex(({ work }) => work.does === 'stroke' || work.does === 'grip');
  const { way, baby } = await followHand(page, scene, sliding, ['navel']);
  return middle(acrossOf(way)) > baby.navel[0] ? 'right' : 'left';
}

for (const writing of WRITINGS) {
  for (const { days, months } of AGES) {
    test(`[W43] the tummy circle goes clockwise round the navel on the screen: ${months} months, ${writing}`, async ({
      page,
    }) => {
      await open(page, days, writing);
      const scene = await show(page, 'tummy-circle', 'none', months);
      const { way, baby } = await followHand(page, scene, 0, ['navel']);
      expect(turnsRound(way, baby.navel)).toBeCloseTo(1, 1);
    });
  }

  test(`[W43] a side is the baby's own side on the screen, ${writing}`, async ({ page }) => {
    await open(page, 91, writing);
    const found: string[] = [];
    for (const [stroke, leftIsSeen] of [
      ['leg-down', 'right'],
      ['arm-down', 'right'],
      ['legs-back', 'left'],
    ] as const) {
      for (const side of ['left', 'right'] as const) {
        const seen = await seenSide(page, await show(page, stroke, side, 3));
        if ((side === 'left') !== (seen === leftIsSeen)) found.push(`${stroke}, ${side}: seen on the ${seen}`);
      }
    }
    expect(found).toEqual([]);
  });

  test(`[W43] the upside-down U goes from the baby's right over the navel to the left, ${writing}`, async ({
    page,
  }) => {
    await open(page, 91, writing);
    const scene = await show(page, 'love-u', 'none', 3);
    const { way, baby } = await followHand(page, scene, 0, ['navel']);
    const [navelX, navelY] = baby.navel;
    const onSkin = way.slice(1, Math.floor(way.length * 0.6));
    expect(onSkin[0]?.[0]).toBeLessThan(navelX);
    expect(onSkin.at(-1)?.[0]).toBeGreaterThan(navelX);
    const over = onSkin.toSorted(([a], [b]) => Math.abs(a - navelX) - Math.abs(b - navelX))[0];
    expect(over?.[1]).toBeLessThan(navelY);
  });

  test(`[W43] hands on the back keep off the spine on the screen, ${writing}`, async ({ page }) => {
    await open(page, 91, writing);
    const scene = await show(page, 'back-down', 'both', 3);
    const sides: number[] = [];
    for (const hand of [0, 1]) {
      const { way, baby } = await followHand(page, scene, hand, ['navel', 'left-waist']);
      const half = Math.abs(baby['left-waist'][0] - baby.navel[0]);
      const off = acrossOf(way).map((x) => (x - baby.navel[0]) / half);
      expect(Math.min(...off.map(Math.abs))).toBeGreaterThan(0.2);
      sides.push(Math.sign(middle(off)));
    }
    expect(sides.toSorted()).toEqual([-1, 1]);
  });
}

test('[W43] every piece of every stroke lies on the screen where the figure has it', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, 91, 'right to left');
  const found: string[] = [];
  for (const stroke of STROKES) {
    for (const side of sidesOf(stroke)) {
      const scene = await show(page, stroke, side, 3);
      found.push(...(await misplacedPieces(page, scene)).map((piece) => `${stroke}, ${side}: ${piece}`));
    }
  }
  expect(found).toEqual([]);
});

test('[W43] a mirrored page would be noticed', async ({ page }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.stage { transform: scaleX(-1); }');
    document.adoptedStyleSheets = [sheet];
  });
  await open(page, 91, 'left to right');
  const circle = await show(page, 'tummy-circle', 'none', 3);
  const { way, baby } = await followHand(page, circle, 0, ['navel']);
  expect(turnsRound(way, baby.navel)).toBeCloseTo(-1, 1);
  expect(await seenSide(page, await show(page, 'leg-down', 'left', 3))).toBe('left');
  expect(await seenSide(page, await show(page, 'legs-back', 'left', 3))).toBe('right');
});
