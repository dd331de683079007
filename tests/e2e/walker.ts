import { expect, type Page } from '@playwright/test';
import { CALM, DUE } from './way.ts';

/** Someone with a keyboard and nothing else: Tab, Enter, Space, arrows and digits. Every stop must be seen. */
export interface Walker {
  /** Tabs on until the focus stands on something that fits. */
  tabTo(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** How many stops were made, each of them seen. */
  stops(): number;
}

const MOST_STOPS = 90;

/** A walker on this page. Fails at the first stop whose focus cannot be seen. */
export function walkerOn(page: Page): Walker {
  let stops = 0;
  const { keyboard } = page;
  return {
    async tabTo(selector) {
      for (let tries = 0; tries < MOST_STOPS; tries++) {
        await keyboard.press('Tab');
        stops += 1;
        const { seen, fits, what } = await page.evaluate(lookAtFocus, selector);
        expect(seen, `the focus is seen on ${what}`).toBe(true);
        if (fits) return;
      }
      throw new Error(`Tab never comes to ${selector}.`);
    },
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    stops: () => stops,
  };
}

/** Runs in the page: whether the focus can be seen on the thing itself or on the patch that a hidden radio lies in. */
function lookAtFocus(selector: string): { seen: boolean; fits: boolean; what: string } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { seen: true, fits: false, what: 'the page' };
  const shown = getComputedStyle(focused).opacity === '0' ? focused.closest('.patch') : focused;
  const style = shown && getComputedStyle(shown);
  const seen = style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  return { seen, fits: focused.matches(selector), what: `${focused.tagName} "${focused.textContent?.slice(0, 40)}"` };
}

/** Fills in a date as a keyboard does, part by part in the order in which this browser shows them. */
export async function typeDate(page: Page, walker: Walker, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const field = page.locator('main input[type=date]');
  await walker.type(`${month}${day}${year}`);
  if ((await field.inputValue()) === date) return;
  for (let part = 0; part < 3; part++) await walker.press('ArrowLeft');
  await walker.type(`${day}${month}${year}`);
  await expect(field).toHaveValue(date);
}

/** From the first question through every question that is asked, by keys alone. Gives how many screens that took. */
export async function walkAll(page: Page, walker: Walker): Promise<number> {
  for (let screens = 0; screens < 12; screens++) {
    await expect(page.locator('h1')).toBeFocused();
    const place = await page.evaluate(() => location.hash);
    if (!place.startsWith('#/ask/')) return screens;
    await walkScreen(page, walker, place.replace('#/ask/', ''));
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(place);
  }
  throw new Error('The questions do not end.');
}

async function walkScreen(page: Page, walker: Walker, question: string): Promise<void> {
  if (await page.locator('.halves .half').count()) {
    await walker.tabTo('.half');
    return walker.press('Enter');
  }
  if (await page.locator('main input[type=date]').count()) {
    await walker.tabTo('main input[type=date]');
    await typeDate(page, walker, DUE);
  }
  const groups = await page.locator('main fieldset').count();
  for (const [index, choice] of (CALM[question] ?? []).slice(0, groups).entries()) {
    await page
      .locator('main fieldset')
      .nth(index)
      .evaluate((group, at) => group.setAttribute('data-at', String(at)), index);
    await walker.tabTo(`[data-at="${index}"] input`);
    await walker.press('Space');
    for (let step = 0; step < choice; step++) await walker.press('ArrowDown');
  }
  await walker.tabTo('.dock button, .dock a');
  await walker.press('Enter');
}
