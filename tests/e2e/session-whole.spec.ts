import type { Page } from '@playwright/test';
import { beginMassage, HOPES, reachReady, stepsTold, test } from './massage.ts';
import { expect } from './warmhands.ts';

/** Twenty minutes at the most, by the page's own clock. */
const MOST_STRIDES = 120;
const STRIDE_MS = 10_000;

/** What stood on the screen, each time once: the heading, and what the picture says that it shows. */
async function followByEye(page: Page): Promise<readonly string[]> {
  // The drawing is a script of its own, and the page's clock would run ahead of its coming.
  await expect(page.locator('.session .stage[role=img]')).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const picture = document.querySelector('.session .stage[role=img]')?.getAttribute('aria-label') ?? '';
      const shown = [document.querySelector('h1')?.textContent, picture.split('. ')[0]].join(' | ');
      if (seen.at(-1) !== shown) seen.push(shown.replaceAll('’', "'"));
    };
    look();
    new MutationObserver(look).observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await runToTheEnd(page);
  return page.evaluate(() => ('seen' in window && Array.isArray(window.seen) ? window.seen.map(String) : []));
}

async function runToTheEnd(page: Page): Promise<void> {
  for (let stride = 0; stride < MOST_STRIDES; stride++) {
    if (new URL(page.url()).hash === '#/afterwards') return;
    await page.clock.runFor(STRIDE_MS);
  }
  throw new Error('The massage does not end.');
}

for (const hope of HOPES) {
  const name = hope ?? 'nothing named';
  test(`[W21] [W26] a whole massage by its picture alone, without a touch: ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    // As long as the age suggests where nothing is named and towards sleep; the others come to their end sooner.
    await reachReady(page, hope, hope === null || hope === 'Settle for sleep' ? undefined : 5);
    const steps = await stepsTold(page);
    await page.goto('#/ready');
    await beginMassage(page);
    const seen = await followByEye(page);
    const pictured = seen.flatMap((one) => one.split(' | ')[1] ?? []);
    const said = steps.map((step) => step.replace(': ', ', '));
    expect(each(pictured, said), 'every step stands in the picture, with its side, in order').toEqual(said);
    const headings = seen.flatMap((one) => one.split(' | ')[0] ?? []);
    const names = steps.map((step) => step.split(': ')[0] ?? '');
    expect(each(headings, names), 'every step stands in the words, in order').toEqual(names);
  });

  test(`[W21] [W26] a whole massage by its voice alone, without a touch: ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.addInitScript(pageWithVoice);
    await reachReady(page, hope, 5);
    const steps = await stepsTold(page);
    await page.goto('#/ready');
    await page.getByLabel('A voice').check();
    await beginMassage(page);
    await runToTheEnd(page);
    const said = (await spoken(page)).map((words) => words.replaceAll('’', "'"));
    const wanted = steps.map((step) => step.replace(': ', '. '));
    expect(each(said, wanted), 'every step is said, with its side, in order').toEqual(wanted);
    const announced = said.filter((words) => words.startsWith('Next: '));
    expect(announced.length, 'and each but the first is said before it comes').toBeGreaterThanOrEqual(steps.length - 1);
    expect(said.at(-1)).toBe('It is done. Thank your baby.');
  });
}

/** Those of `wanted` that are found in `all`, one after the other. */
function each(all: readonly string[], wanted: readonly string[]): readonly string[] {
  let from = 0;
  return wanted.filter((one) => {
    const at = all.findIndex((heard, index) => index >= from && heard.startsWith(one));
    if (at >= 0) from = at;
    return at >= 0;
  });
}

/** Runs in the page before anything else: a voice of the device itself, which writes down what it says. */
function pageWithVoice(): void {
  const said: string[] = [];
  const voice = { lang: 'en-GB', localService: true, default: true, name: 'Near', voiceURI: 'near' };
  class Utterance {
    voice: unknown = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    cancel: () => {},
    speak: ({ text }: Utterance) => void said.push(text),
  });
  Object.assign(window, { said });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => ('said' in window && Array.isArray(window.said) ? window.said.map(String) : []));
}
