import type { Page } from '@playwright/test';
import { STROKES } from '@warmhands/core';
import { expect, stored, tellBirth, test } from './warmhands.ts';
import { answerAll, NOON } from './way.ts';

/** How everything that moves on the page lies just now. */
const places = (page: Page): Promise<readonly string[]> =>
  page.locator('.stage .moves').evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).transform));

const moving = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);

test('[W42] where less motion is asked for nothing moves, and the key frames follow one another', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('#/strokes/tummy-circle');
  await expect(page.locator('.stage .moves').first()).toBeAttached();
  const seen = new Set<string>();
  await expect
    .poll(async () => {
      expect(await moving(page)).toBe(0);
      seen.add((await places(page)).join());
      return seen.size;
    })
    .toBeGreaterThanOrEqual(3);
  await page.locator('.stage-play').click();
  const stopped = await places(page);
  await page.waitForTimeout(1500);
  expect(await places(page)).toEqual(stopped);
});

test('[W41] a stopped picture stands at once where it was, and goes on from there', async ({ page }) => {
  await page.goto('#/strokes/tummy-circle');
  await expect(page.locator('.stage[data-moving="yes"] .moves').first()).toBeAttached();
  await expect.poll(() => moving(page)).toBeGreaterThan(0);
  const [before, after, left] = await page.evaluate(async () => {
    const hand = document.querySelector('[data-layer="hand-0"]');
    const button = document.querySelector<HTMLButtonElement>('.stage-play');
    if (!hand || !button) throw new Error('no picture');
    const at = () => new DOMMatrix(getComputedStyle(hand).transform);
    const was = at();
    button.click();
    // No timer and no frame: only what the press itself sets going.
    await Promise.resolve().then(() => Promise.resolve());
    const is = at();
    return [[was.e, was.f], [is.e, is.f], document.getAnimations().length] as const;
  });
  expect(left).toBe(0);
  expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeLessThan(15);
  const stood = await places(page);
  await page.waitForTimeout(700);
  expect(await places(page)).toEqual(stood);
  await page.locator('.stage-play').click();
  await expect.poll(() => places(page)).not.toEqual(stood);
});

test('[W41] a moving picture stays within a tenth of a second of its clock, on a slow processor too', async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await page.goto('#/strokes/bicycle');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const drifts = new Set<string>();
  for (let look = 0; look < 8; look++) {
    await page.waitForTimeout(500);
    const drift = await page.locator('.stage').getAttribute('data-drift');
    if (drift !== null) drifts.add(drift);
  }
  expect(drifts.size).toBeGreaterThan(0);
  expect([...drifts].filter((drift) => Math.abs(Number(drift)) >= 100)).toEqual([]);
});

test('[W44] a moving picture says its stroke, its side and its way; a still one is silent beside its words', async ({
  page,
}) => {
  await page.goto('#/strokes/leg-down');
  const picture = page.locator('.stage');
  await expect(picture).toHaveRole('img');
  await expect(picture).toHaveAttribute('aria-label', /Down the leg.*left/);
  await page.locator('.stroke-picture input').nth(1).check({ force: true });
  await expect(picture).toHaveAttribute('aria-label', /Down the leg.*right/);
  await page.goto('#/strokes/tummy-circle');
  await expect(picture).toHaveAttribute('aria-label', /clockwise|like a clock/i);
  await page.goto('#/strokes');
  await expect(page.locator('.row .still').first()).toHaveAttribute('aria-hidden', 'true');
});

test('[W45] the tones that are chosen are worn by every picture, and kept', async ({ page }) => {
  await page.goto('#/strokes/tummy-circle');
  const inks = (layer: string) =>
    page
      .locator(`.stage [data-layer="${layer}"] :is([fill], stop)`)
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('fill') ?? node.getAttribute('stop-color')).join());
  await expect(page.locator('.stage [data-layer="baby"]')).toBeAttached();
  const [baby, hand] = [await inks('baby'), await inks('hand-0')];
  await page.goto('#/more');
  await page.getByText('The pictures').click();
  await page.getByRole('group', { name: 'Your baby’s skin' }).getByLabel('Umber').check({ force: true });
  await expect(page.getByRole('group', { name: 'Your baby’s skin' }).locator('.still svg')).toHaveCount(6);
  await stored(page);
  await page.reload();
  await page.goto('#/strokes/tummy-circle');
  await expect(page.locator('.stage [data-layer="baby"]')).toBeAttached();
  expect(await inks('baby')).not.toBe(baby);
  expect(await inks('hand-0')).toBe(hand);
});

test('[W46] every stroke of the library is pictured, and drawn as it comes near', async ({ page }) => {
  await page.goto('#/strokes');
  await expect(page.locator('.row .thumb')).toHaveCount(STROKES.length);
  await expect(page.locator('.row .still svg').first()).toBeVisible();
  expect(await page.locator('.row .still svg').count()).toBeLessThan(STROKES.length);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('.row .still svg').last()).toBeInViewport();
});

test('[W46] each step of a routine is pictured, and on paper all of them at once and in light', async ({ page }) => {
  await page.clock.setSystemTime(NOON);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await tellBirth(page, 100);
  await answerAll(page, 'touch');
  await page.goto('#/routine');
  await expect(page.locator('.step .still svg').first()).toBeVisible();
  const steps = await page.locator('.step').count();
  // Of the first step: pictures further down may be drawn before it.
  const ground = page.locator('.step').first().locator('.still svg rect').first();
  const byNight = await ground.getAttribute('fill');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.step .still svg')).toHaveCount(steps);
  expect(await ground.getAttribute('fill')).not.toBe(byNight);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(ground).toHaveAttribute('fill', byNight ?? '');
});

test('[W46] crying now shows how to hold, and where to lay the baby down', async ({ page }) => {
  await page.goto('#/crying');
  await expect(page.locator('main .still svg')).toHaveCount(2);
  await page.goto('#/crying/cannot');
  await expect(page.locator('main .still svg')).toHaveCount(1);
});

test('[W47] the first answer comes without the figure', async ({ page }) => {
  await page.goto('');
  await tellBirth(page, 100);
  await answerAll(page, 'touch');
  // The colour of a sleeve stands in no other part of the app.
  const withFigure = () =>
    page.evaluate(async () => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
      return texts.filter((text) => text.includes('#e58f7b')).length;
    });
  expect(await withFigure()).toBe(0);
  await page.goto('#/strokes');
  await expect(page.locator('.row .still svg').first()).toBeVisible();
  expect(await withFigure()).toBe(1);
});
