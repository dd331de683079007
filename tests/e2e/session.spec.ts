import type { Page } from '@playwright/test';
import {
  afterTheFirstHalfSecond,
  beginMassage,
  keptMassage,
  OPENED,
  pressFor,
  reachReady,
  reachStroke,
  test,
  untilShown,
} from './massage.ts';
import { expect } from './warmhands.ts';
import { answerScreen } from './way.ts';

test.describe.configure({ timeout: 60_000 });

const heading = (page: Page) => page.locator('h1');
const place = (page: Page): string => new URL(page.url()).hash;

test('[W20] get ready holds nobody up, and remembers what was chosen', async ({ page }) => {
  await reachReady(page);
  await page.getByLabel('The left').check();
  await page.getByLabel('A soft chime').check();
  await page.getByLabel('Clean, warm hands').check();
  await beginMassage(page);
  await page.goto('#/ready');
  await expect(page.getByText('A massage is still paused')).toBeVisible();
  await expect(page.getByLabel('The left')).toBeChecked();
  await expect(page.getByLabel('A soft chime')).toBeChecked();
  await expect(page.getByLabel('Clean, warm hands')).toBeChecked();
});

for (const spot of ['.view', '.words', '.part-ribbon', 'h1'] as const) {
  test(`[W22] a touch on ${spot} pauses at once, and presses nothing that comes up`, async ({ page }) => {
    await reachStroke(page);
    const box = await page.locator(`.session ${spot}`).first().boundingBox();
    if (!box) throw new Error(`${spot} is not there`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await expect(heading(page)).toHaveText('Paused');
    await page.mouse.up();
    await page.mouse.click(x, y);
    await page.clock.runFor(400);
    await expect(heading(page)).toHaveText('Paused');
    await expect(page.locator('.hold')).toContainText('Down the leg, your baby’s left');
  });
}

test('[W23] going on takes a press of half a second, by hand and by key', async ({ page }) => {
  await reachStroke(page);
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await pressFor(page, 300);
  await page.clock.runFor(1000);
  await expect(heading(page)).toHaveText('Paused');
  await pressFor(page, 600);
  await expect(heading(page)).toHaveText('Rest your hands');
  await untilShown(page, 'Down the leg');
  await page.locator('.view').click();
  await page.locator('.hold').focus();
  await page.keyboard.down('Enter');
  await page.clock.runFor(300);
  await page.keyboard.up('Enter');
  await expect(heading(page)).toHaveText('Paused');
  await page.keyboard.down(' ');
  await page.clock.runFor(600);
  await page.keyboard.up(' ');
  await expect(heading(page)).toHaveText('Rest your hands');
});

test('[W23] one activation by a screen reader is the whole press', async ({ page }) => {
  await reachStroke(page);
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await page.locator('.hold').evaluate((button) => (button instanceof HTMLElement ? button.click() : null));
  await expect(heading(page)).toHaveText('Rest your hands');
});

test('[W24] enough ends softly by one touch, and time alone leads to afterwards', async ({ page }) => {
  await reachStroke(page);
  await page.clock.runFor(6000);
  await page.getByRole('button', { name: 'Enough' }).click();
  await expect(heading(page)).toHaveText('Rest your hands');
  await untilShown(page, 'Cover your baby');
  await untilShown(page, 'Hold close');
  await untilShown(page, 'How was it?');
  expect(place(page)).toBe('#/afterwards');
  await expect.poll(async () => (await keptMassage(page))?.['ended']).toBe('stopped');
});

test('[W24] [W27] help opens by one touch, and the massage waits one touch away', async ({ page }) => {
  await reachStroke(page);
  await page.getByRole('button', { name: 'Help' }).click();
  await expect.poll(() => place(page)).toBe('#/help');
  await page.getByRole('link', { name: 'Back to it' }).click();
  await expect(heading(page)).toHaveText('Paused');
});

test('[W24] enough and help are 96 px high and stand in every state', async ({ page }) => {
  await reachReady(page);
  await beginMassage(page);
  const seen: string[] = [];
  const look = async (state: string): Promise<void> => {
    for (const name of ['Enough', 'Help']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      if (!box || box.height < 96 || box.width < 96 || box.y + box.height > 740) seen.push(`${name} in ${state}`);
    }
  };
  await look('preparing');
  for (const state of ['Ask your baby', 'Resting hands', 'Down the leg']) {
    await untilShown(page, state);
    await look(state);
  }
  await page.locator('.view').click();
  await look('paused');
  await afterTheFirstHalfSecond(page);
  await page.getByRole('button', { name: 'A small sign' }).click();
  await pressFor(page, 600);
  await look('still');
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await page.getByRole('button', { name: 'A clear stop' }).click();
  await expect(heading(page)).toHaveText('Rest your hands');
  await look('the soft ending');
  expect(seen).toEqual([]);
});

test('[W25] Space and the keys for media pause, and go on', async ({ page }) => {
  await reachStroke(page);
  await page.keyboard.press(' ');
  await expect(heading(page)).toHaveText('Paused');
  await page.keyboard.down(' ');
  await page.clock.runFor(600);
  await page.keyboard.up(' ');
  await expect(heading(page)).toHaveText('Rest your hands');
  await untilShown(page, 'Down the leg');
  const press = (key: string) =>
    page.evaluate((name) => dispatchEvent(new KeyboardEvent('keydown', { key: name })), key);
  await press('MediaPlayPause');
  await expect(heading(page)).toHaveText('Paused');
  await press('MediaPlayPause');
  await expect(heading(page)).toHaveText('Rest your hands');
});

test('[H19] [W25] a headset’s button pauses and goes on, and the lock screen says nothing of a baby', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const handlers = new Map<string, (() => void) | null>();
    Object.assign(window, { headset: (action: string) => handlers.get(action)?.() });
    navigator.mediaSession.setActionHandler = (action: string, handler: unknown) => {
      handlers.set(action, typeof handler === 'function' ? () => handler() : null);
    };
  });
  await reachStroke(page);
  const press = (action: string) =>
    page.evaluate(
      (name) => ('headset' in window && typeof window.headset === 'function' ? window.headset(name) : null),
      action,
    );
  await press('pause');
  await expect(heading(page)).toHaveText('Paused');
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Down the leg');
  await press('play');
  await expect(heading(page)).toHaveText('Rest your hands');
});

test('[W27] [H20] loaded anew it is paused where it was', async ({ page }) => {
  await reachStroke(page);
  await page.clock.runFor(4000);
  await page.reload();
  await expect(heading(page)).toHaveText('Paused');
  await expect(page.locator('.hold')).toContainText('Down the leg');
  await pressFor(page, 600);
  await expect(heading(page)).toHaveText('Rest your hands');
});

test('[W27] [H20] killed and opened at the first screen, it is one touch away', async ({ page, context }) => {
  await reachStroke(page);
  await page.clock.runFor(4000);
  await page.close();
  const again = await context.newPage();
  await again.clock.install({ time: new Date(OPENED.getTime() + 3 * 60_000) });
  await again.goto('');
  await again.getByRole('link', { name: 'Back to it' }).click();
  await expect(heading(again)).toHaveText('Paused');
});

test('[W27] hidden it is paused, and nothing runs on', async ({ page }) => {
  await reachStroke(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(heading(page)).toHaveText('Paused');
  await page.clock.runFor(60_000);
  await expect(page.locator('.hold')).toContainText('Down the leg');
});

test('[W27] after more than fifteen minutes it asks again what has grown old before hands go on', async ({ page }) => {
  await reachStroke(page);
  await page.locator('.view').click();
  await page.clock.fastForward('16:00');
  await pressFor(page, 600);
  await expect(heading(page)).toHaveText('A while has passed');
  await page.getByRole('link', { name: 'Look and answer' }).click();
  await expect(heading(page)).toBeFocused();
  while (place(page).startsWith('#/ask/')) {
    await answerScreen(page, 'touch');
  }
  await page.getByRole('link', { name: 'Back to it' }).click();
  await expect(heading(page)).toHaveText('Paused');
  await pressFor(page, 600);
  await expect(heading(page)).toHaveText('Ask your baby');
});

test('[W27] a baby who cries is held: crying now opens, and no stroke comes without a new answer', async ({ page }) => {
  await reachStroke(page);
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await page.getByRole('button', { name: 'Crying' }).click();
  await expect.poll(() => place(page)).toBe('#/crying');
  await page.goto('#/session');
  await expect(heading(page)).toHaveText('Hold your baby close');
  await pressFor(page, 600);
  await expect(heading(page)).toHaveText('Not now');
  await expect(page.getByText('The answer is no longer a yes.')).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(page.locator('.stage')).toHaveCount(0);
});

test('[W22] [W23] after a clear stop quiet is no yes: the next massage waits for a press', async ({ page }) => {
  await reachStroke(page);
  await page.clock.runFor(6000);
  await page.locator('.view').click();
  await afterTheFirstHalfSecond(page);
  await page.getByRole('button', { name: 'A clear stop' }).click();
  await untilShown(page, 'How was it?');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.goto('#/ready');
  await beginMassage(page);
  await untilShown(page, 'Ask your baby again');
  await page.clock.runFor(60_000);
  await expect(heading(page)).toHaveText('Ask your baby again');
  await pressFor(page, 300);
  await expect(heading(page)).toHaveText('Ask your baby again');
  await pressFor(page, 600);
  await expect(heading(page)).toHaveText('Resting hands');
  await page.locator('.view').click();
  await expect(heading(page)).toHaveText('Paused');
});

test('[W27] a sign of danger told on another page ends the strokes softly', async ({ page, context }) => {
  await reachStroke(page);
  const other = await context.newPage();
  await other.clock.install({ time: OPENED });
  await other.goto('#/ask/danger');
  await other.locator('.signs button').first().click();
  await expect.poll(() => heading(page).textContent()).toBe('Rest your hands');
  await untilShown(page, 'How was it?');
});

test('[W30] what is told afterwards is kept with its massage', async ({ page }) => {
  await reachStroke(page, 'Settle for sleep');
  await page.clock.runFor(6000);
  await page.getByRole('button', { name: 'Enough' }).click();
  await page.clock.runFor(20_000);
  await untilShown(page, 'Safe sleep');
  await page.clock.runFor(60_000);
  await expect(heading(page)).toHaveText('How was it?');
  await page.getByLabel('Baby was calm').check();
  await page.getByLabel('Fell asleep').check();
  await page.getByLabel('Who gave the massage?').fill('Sam');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await expect(page.getByText('On the back, each time.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(async () => (await keptMassage(page))?.['by']).toBe('Sam');
  expect(await keptMassage(page)).toMatchObject({ goal: 'sleep', after: ['calm', 'slept'] });
  await expect(page.getByText('A massage is paused.')).toHaveCount(0);
  await page.goto('#/session');
  await expect(heading(page)).toHaveText('No massage is going on');
});

test('[W31] with reduced motion nothing moves, and the same steps are told by time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reachStroke(page);
  await expect(page.locator('.session .stage')).toBeVisible();
  const running = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  expect(await running()).toBe(0);
  await untilShown(page, 'Leg glide');
  expect(await running()).toBe(0);
});

test('[W22] [W24] by the keyboard alone: begin, pause, change, go on, enough', async ({ page }) => {
  await reachReady(page);
  await page.locator('.dock button.way').focus();
  await page.keyboard.press('Enter');
  await untilShown(page, 'Down the leg');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Paused');
  await page.getByRole('button', { name: 'Slower' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.hold').focus();
  await page.keyboard.down('Enter');
  await page.clock.runFor(600);
  await page.keyboard.up('Enter');
  await expect(heading(page)).toHaveText('Rest your hands');
  await page.getByRole('button', { name: 'Enough' }).focus();
  await page.keyboard.press('Enter');
  await untilShown(page, 'How was it?');
});

test('[W60] a second window says where the massage is, and one press brings it over, paused', async ({
  page,
  context,
}) => {
  await reachStroke(page);
  const second = await context.newPage();
  await second.clock.install({ time: await page.evaluate(() => Date.now()) });
  await second.goto('#/session');
  await expect(heading(second)).toHaveText('The massage is open in another window');
  await expect(heading(page)).toHaveText('Down the leg');
  await second.getByRole('button', { name: 'Go on here' }).click();
  await expect(heading(second)).toHaveText('Paused');
  await page.clock.runFor(500);
  await expect(heading(page)).toHaveText('The massage is open in another window');
  await afterTheFirstHalfSecond(second);
  await pressFor(second, 600);
  await untilShown(second, 'Down the leg');
  await second.close();
  await page.clock.runFor(1500);
  await expect(heading(page)).toHaveText('Paused');
});
