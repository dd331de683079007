import { expect, type Page } from '@playwright/test';
import { stored } from './warmhands.ts';
import { answerAll, press } from './way.ts';

/** A screen that shows an answer, and the way there from the one before it. */
interface AnswerState {
  readonly name: string;
  /** The hem of the cloth that it must show; `null`: a screen that lays no cloth. */
  readonly tone: 'go' | 'ask' | 'wait' | 'care' | null;
  readonly reach: (page: Page) => Promise<unknown>;
}

/** Every kind of answer, the routine, what was told and the sheets, in an order in which one follows from the other. */
export const ANSWER_STATES: readonly AnswerState[] = [
  { name: 'ask', tone: 'ask', reach: (page) => page.goto('#/') },
  { name: 'yes', tone: 'go', reach: (page) => answerAll(page, 'touch') },
  { name: 'yes, the minutes', tone: 'go', reach: (page) => openSheet(page, '.dock .minutes') },
  { name: 'yes, its reasons', tone: 'go', reach: (page) => reopen(page, '#/', 'main button.row') },
  { name: 'the routine', tone: null, reach: (page) => page.goto('#/routine') },
  { name: 'the routine, its wishes', tone: null, reach: (page) => openSheet(page, 'main button.link') },
  { name: 'what was told', tone: null, reach: openTold },
  { name: 'adapt', tone: 'go', reach: (page) => tell(page, '#/ask/now', [0, 1, 0, 0]) },
  { name: 'wait without an end', tone: 'wait', reach: (page) => tell(page, '#/ask/now', [0, 0, 1, 0]) },
  { name: 'wait, its reasons', tone: 'wait', reach: (page) => openSheet(page, 'main button.row') },
  { name: 'wait with a road', tone: 'wait', reach: waitForTheFeed },
  { name: 'ask before any massage', tone: 'care', reach: (page) => touchOn(page, '#/ask/standing', '.unsure') },
  { name: 'ask someone today', tone: 'care', reach: (page) => touchOn(page, '#/ask/today', '.unsure') },
  { name: 'get help now', tone: 'care', reach: (page) => touchOn(page, '#/ask/danger', '.signs button') },
];

/** Goes to a state from the one before it, and sees that it has come. */
export async function reachState(page: Page, { tone, reach, name }: AnswerState): Promise<void> {
  await reach(page);
  await expect(page.locator('h1'), name).toBeVisible();
  if (tone) await expect(page.locator('header.cloth'), name).toHaveClass(`cloth ${tone}`);
}

/** Chooses a language of the tests by its place in the list: 1 is longer words, 2 is right to left. */
export async function chooseLanguage(page: Page, place: 1 | 2): Promise<void> {
  await stored(page);
  await page.goto('?languages#/more');
  await press(page, `main fieldset >> nth=-1 >> input >> nth=${place}`, 'touch');
  await expect(page.locator('html')).toHaveAttribute('lang', place === 1 ? 'en-XA' : 'ar-XB');
}

async function openSheet(page: Page, button: string): Promise<void> {
  await page.locator(button).first().click();
  await expect(page.locator('dialog[open]')).toBeVisible();
}

async function reopen(page: Page, place: string, button: string): Promise<void> {
  await stored(page);
  await page.reload();
  await page.goto(place);
  await openSheet(page, button);
}

async function openTold(page: Page): Promise<void> {
  await page.goto('#/told');
  await expect(page.locator('main summary').first()).toBeVisible();
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

/** Answers the groups of one screen by the place of each choice, and goes on to the answer. */
async function tell(page: Page, place: string, choices: readonly number[]): Promise<void> {
  await page.goto('#/');
  await page.goto(place);
  for (const [group, choice] of choices.entries()) {
    await press(page, `main fieldset >> nth=${group} >> input >> nth=${choice}`, 'touch');
  }
  await press(page, '.dock button', 'touch');
  await atHome(page);
}

/** A feed of 15 minutes ago; the baby is no longer hungry. */
async function waitForTheFeed(page: Page): Promise<void> {
  await stored(page);
  await page.reload();
  await tell(page, '#/ask/now', [0, 1, 1, 0]);
  await tell(page, '#/ask/timing', [1, 3, 0]);
  await expect(page.locator('.road')).toBeVisible();
}

async function touchOn(page: Page, place: string, thing: string): Promise<void> {
  await page.goto(place);
  await press(page, thing, 'touch');
  await atHome(page);
}

async function atHome(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/');
}
