import { expect, type Page } from '@playwright/test';

/** For each form, which radio of each group a calm, well baby's carer would choose, by place: it holds in any language. */
export const CALM: Readonly<Record<string, readonly number[]>> = {
  timing: [5, 3, 0],
  now: [0, 1, 1, 0],
  baby: [1, 1],
  moves: [0, 1],
  tummy: [1, 1, 1, 1, 1, 1, 1],
};

/** The day of noon below, and a due date that makes a baby of 100 days then born on time. */
export const NOON = new Date('2026-11-25T12:00:00Z');
export const DUE = '2026-08-17';

/** How a person works the screen. */
export type Hand = 'touch' | 'keyboard';

/** Presses a thing as that hand would. */
export async function press(page: Page, selector: string, hand: Hand): Promise<void> {
  const thing = page.locator(selector).first();
  await thing.waitFor();
  if (hand === 'touch') return thing.click();
  await thing.focus();
  await page.keyboard.press((await thing.evaluate((node) => node.matches('input'))) ? 'Space' : 'Enter');
}

/** Answers one screen as the carer of a calm, well baby, and goes on. */
export async function answerScreen(page: Page, hand: Hand): Promise<void> {
  // The address is there before its screen: the heading takes the focus when that has come.
  await expect(page.locator('h1')).toBeFocused();
  const place = await page.evaluate(() => location.hash);
  const question = place.replace('#/ask/', '');
  if (await page.locator('.halves .half').count()) {
    await press(page, '.halves .half', hand);
  } else {
    const due = page.locator('main input[type=date]');
    if (await due.count()) await due.fill(DUE);
    const groups = page.locator('main fieldset');
    for (const [index, choice] of (CALM[question] ?? []).entries()) {
      if (index >= (await groups.count())) break;
      await press(page, `main fieldset >> nth=${index} >> input >> nth=${choice}`, hand);
    }
    await press(page, '.dock button, .dock a', hand);
  }
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(place);
}

/** From the home screen or the first question through every question that is asked. Gives how many screens that took. */
export async function answerAll(page: Page, hand: Hand): Promise<number> {
  await expect(page.locator('h1')).toBeVisible();
  if (!(await page.evaluate(() => location.hash)).startsWith('#/ask/'))
    await press(page, '.dock a, .dock button', hand);
  for (let screens = 0; screens < 12; screens++) {
    await expect(page.locator('h1')).toBeVisible();
    if (!(await page.evaluate(() => location.hash)).startsWith('#/ask/')) return screens;
    await answerScreen(page, hand);
  }
  throw new Error('The questions do not end.');
}
