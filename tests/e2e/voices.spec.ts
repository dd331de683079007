import type { Page } from '@playwright/test';
import { beginMassage, reachReady, test, untilShown } from './massage.ts';
import { expect } from './warmhands.ts';

test.describe.configure({ timeout: 60_000 });

/** Opens a prompt and records what the browser's made-up microphone gives: a beep each second. */
async function record(page: Page, prompt: string): Promise<void> {
  await page.getByText('Legs and feet').click();
  await page.getByRole('button', { name: prompt }).first().click();
  const sheet = page.locator('dialog[open]');
  await sheet.getByRole('button', { name: 'Record', exact: true }).first().click();
  await expect(sheet.getByText('Speak now. 2 of 8 seconds.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Stop' }).click();
  await expect(sheet.getByText('Kept.')).toBeVisible();
}

/** Notes each sound that the page has played to its end, in seconds. */
async function listenAlong(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const ended: number[] = [];
    Object.assign(window, { ended });
    const known = new WeakSet<HTMLMediaElement>();
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function played() {
      if (!known.has(this)) this.addEventListener('ended', () => ended.push(this.duration));
      known.add(this);
      return play.call(this);
    };
  });
  return () => page.evaluate(() => ('ended' in window && Array.isArray(window.ended) ? window.ended : []));
}

test('[W93] [W94] [H11] a voice is recorded, heard, leads a massage, and is gone when all is erased', async ({
  page,
}) => {
  const heard = await listenAlong(page);
  await page.goto('#/voices');
  await page.getByLabel('A voice leads').check();
  await page.getByLabel('Whose voice is it?').fill('Mama');
  await record(page, 'Down the leg');
  const sheet = page.locator('dialog[open]');
  await sheet.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(async () => (await heard()).filter((seconds) => seconds > 0.2)).toHaveLength(1);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Down the leg' })).toContainText(/Recorded, (one|2|3) seconds?/);
  await expect(page.getByText(/^Mama: 1 of \d+ prompts are recorded\./)).toBeVisible();

  // Opened anew, on the clock of the massage.
  await page.goto('about:blank');
  await reachReady(page);
  await expect(page.getByLabel('A voice', { exact: true })).toBeChecked();
  await beginMassage(page);
  await untilShown(page, 'Down the leg');
  await expect.poll(async () => (await heard()).filter((seconds) => seconds > 0.2)).toHaveLength(1);

  await page.goto('#/more');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByText('All gone. Nothing of yours is left here.')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('[W90] the microphone is asked for when record is pressed and given back when its screen is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const given: MediaStream[] = [];
    Object.assign(window, { given });
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      given.push(stream);
      return stream;
    };
  });
  const given = () =>
    page.evaluate(() =>
      'given' in window && Array.isArray(window.given)
        ? window.given.map((stream: MediaStream) => stream.getTracks().map(({ readyState }) => readyState))
        : null,
    );
  await page.goto('#/voices');
  await page.getByRole('button', { name: 'Goodbye' }).click();
  expect(await given()).toEqual([]);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Speak now. 1 of 8 seconds.')).toBeVisible();
  expect(await given()).toEqual([['live']]);
  await page.goto('#/more');
  await expect(page.locator('h1')).toHaveText('More');
  expect(await given()).toEqual([['ended']]);
  await page.goto('#/voices');
  await expect(page.getByText('Nothing is recorded yet.')).toBeVisible();
});
