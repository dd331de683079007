/**
 * The whole way once in WebKit, the engine of every iPhone: first run, questions, verdict, goal, routine, a massage from
 * its beginning to its end, then the answer with the server stopped. Ends with one line `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { carerTexts, helpTexts, milkTexts, stateTexts, strokeTexts } from '@warmhands/knowledge';
import { ask } from '../../apps/web/src/locales/en/ask.ts';
import { first, home } from '../../apps/web/src/locales/en/home.ts';
import { routineWords } from '../../apps/web/src/locales/en/routine.ts';
import { ready, session } from '../../apps/web/src/locales/en/session.ts';
import { shell } from '../../apps/web/src/locales/en/shell.ts';
import { BUILT, type Site, startSite } from '../e2e/site.ts';
import { missingForWebKit, startWebKit } from './browser.ts';
import { type Page, pageOf } from './page.ts';

const DAYS_OLD = 100;
const MOST_SCREENS = 12;

/** What the carer of a well, calm baby chooses, whatever is asked. */
const CALM: readonly string[] = [
  ask.feedChoices[120],
  ask.wakeChoices[60],
  ask.vaccine.no,
  ask.stoolChoices[3],
  ask.dayChoices[0],
  stateTexts['quiet-alert'].name,
  carerTexts.ready.name,
  milkTexts.formula.name,
];

interface Walk {
  readonly page: Page;
  readonly site: Site;
  /** The verdict with the network, to compare with. */
  verdict: string;
}

type Step = readonly [name: string, walk: (walk: Walk) => Promise<void>];

/** In order: each leans on those before it. */
const STEPS: readonly Step[] = [
  ['opens the first screen', ({ page, site }) => page.open(site.url).then(() => seen(page, first.title))],
  ['axe finds nothing on the first screen', ({ page }) => nothingFound(page)],
  ['crying now needs no profile', ({ page }) => opens(page, shell.crying, helpTexts['crying-now'].title)],
  ['get help needs no profile', ({ page }) => opens(page, shell.help, helpTexts['get-help'].title)],
  ['takes the day of birth', tellBirth],
  ['asks its questions, and answers with a yes', answerAll],
  ['axe finds nothing on the answer', ({ page }) => nothingFound(page)],
  ['takes a goal, and shows the routine for it', seeRoutine],
  ['begins a massage, and pictures it', beginMassage],
  ['axe finds nothing in the massage', ({ page }) => nothingFound(page)],
  ['strokes by time alone, and moves the picture', stroke],
  ['pauses at a touch, and goes on when asked', pauseAndGoOn],
  ['ends it when that is enough, and asks how it was', endMassage],
  ['stores itself for offline', storeOffline],
  ['answers the same with the server stopped', answerOffline],
  ['opens a deep link with the server stopped', openDeepLink],
  ['crying now opens with the server stopped', ({ page }) => opens(page, shell.crying, helpTexts['crying-now'].title)],
];

async function seen(page: Page, title: string): Promise<void> {
  await page.heading(new RegExp(`^${RegExp.escape(title)}$`));
}

async function nothingFound(page: Page): Promise<void> {
  const found = await page.axe();
  if (found.length > 0) throw new Error(found.join('; '));
}

async function opens(page: Page, words: string, title: string): Promise<void> {
  await page.press(words);
  await seen(page, title);
}

async function tellBirth({ page, site }: Walk): Promise<void> {
  await page.open(site.url);
  await seen(page, first.title);
  await page.until('the field of the day of birth', TELL_BIRTH, DAYS_OLD);
  await page.press(first.go);
  await page.heading(/^(?!Is now a good time)/);
}

/** Writes the date so many days ago into every field for a date that is there. */
const WRITE_DATE = `
  const write = (field, days) => {
    const date = new Date();
    date.setDate(date.getDate() - days);
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    field.focus();
    field.value = parts.map((part) => String(part).padStart(2, '0')).join('-');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field.value !== '';
  };`;

const TELL_BIRTH = `${WRITE_DATE} return write(document.querySelector('input[type=date]'), arguments[0]);`;

/** From the first question through every question that is asked. */
async function answerAll(walk: Walk): Promise<void> {
  const { page } = walk;
  for (let screens = 0; screens < MOST_SCREENS; screens++) {
    const place = String(await page.until('the next screen', HERE));
    if (!place.startsWith('#/ask/')) {
      walk.verdict = await page.heading(/^Yes/);
      return;
    }
    await page.until(`the answers of ${place}`, ANSWER, CALM, DAYS_OLD);
    await page.until(`the way on from ${place}`, 'return location.hash !== arguments[0]', place);
  }
  throw new Error('the questions do not end');
}

/** Where we are, once it has been drawn. */
const HERE = `
  const place = location.hash || '#/';
  const drawn = place.startsWith('#/ask/') ? '.halves .half, main fieldset' : 'h1';
  return document.querySelector(drawn) !== null ? place : null;`;

/** Half a screen means "none of these"; else in each group the calm answer, or no, and a birth on the due date. */
const ANSWER = `${WRITE_DATE}
  const chosen = (group) => [...group.querySelectorAll('label')].find((label) => {
    const words = label.textContent.trim();
    return words === 'No' || arguments[0].some((calm) => words.startsWith(calm));
  });
  for (const group of document.querySelectorAll('main fieldset')) chosen(group)?.click();
  for (const field of document.querySelectorAll('main input[type=date]')) write(field, arguments[1]);
  const on = document.querySelector('.halves .half') ?? document.querySelector('.dock button');
  on?.click();
  return on !== null;`;

async function seeRoutine({ page }: Walk): Promise<void> {
  await page.until('the goal', CHOOSE, home.goal.sleep);
  await page.press(home.seeRoutine);
  await seen(page, routineWords.title.sleep);
  await page.until('more than five steps', 'return document.querySelectorAll("main ol > li").length > 5');
  await page.press(shell.back);
  await page.heading(/^Yes/);
}

const CHOOSE = `
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === arguments[0]);
  label?.click();
  return label?.querySelector('input').checked === true;`;

async function beginMassage({ page }: Walk): Promise<void> {
  await page.until('get ready', `location.hash = '#/ready'; return true`);
  await page.press(ready.start);
  await page.until('the massage', 'return location.hash === "#/session"');
  await page.until('its picture', 'return document.querySelectorAll(".session .stage-layer svg").length > 1');
}

/** Get ready, permission and hands at rest come before the first stroke, each in its own time. */
async function stroke({ page }: Walk): Promise<void> {
  const moves =
    'return document.getAnimations().some((one) => one.playState === "running" && one.effect.target.closest(".stage"))';
  await page.until('permission to pass', MOVED, session.preparing);
  await page.until('hands to rest', moves).catch(() => page.until('hands to stroke', moves));
}

const MOVED = 'return !document.querySelector(".session").textContent.includes(arguments[0])';

async function pauseAndGoOn({ page }: Walk): Promise<void> {
  await page.until('a touch', TOUCH);
  await page.until('the pause', 'return document.querySelector(".session .hold") !== null');
  await page.until('hands again', GO_ON);
}

// What comes up with a pause takes nothing for half a second, so it is pressed until it is gone.
const GO_ON = `
  const hold = document.querySelector('.session .hold');
  hold?.click();
  return hold === null;`;

const TOUCH = `
  const place = document.querySelector('.session .view');
  place?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
  return place !== null;`;

/** Enough rests the hands first; told again, it is over at once. */
async function endMassage({ page, site }: Walk): Promise<void> {
  await page.press(session.enough);
  await page.press(session.enough);
  await page.until('afterwards', 'return location.hash === "#/afterwards"');
  await nothingFound(page);
  await page.open(site.url);
  await page.reload();
  await page.heading(/^(Yes|Not yet|First)/);
}

async function storeOffline(walk: Walk): Promise<void> {
  const { page } = walk;
  await page.until('a worker that is active', WORKER_ACTIVE);
  await page.reload();
  await page.until('the worker to answer', 'return navigator.serviceWorker.controller !== null');
  walk.verdict = await page.heading(/^Yes/);
}

const WORKER_ACTIVE = `
  navigator.serviceWorker.getRegistration().then((found) => { window.workerState = found?.active?.state; });
  return window.workerState === 'activated';`;

async function answerOffline({ page, site, verdict }: Walk): Promise<void> {
  await site.stop();
  const answered = await fetch(site.url).catch(() => null);
  if (answered) throw new Error('the server still answers');
  await page.reload();
  const again = await page.heading(/^Yes/);
  if (again !== verdict) throw new Error(`it says "${again}", and before "${verdict}"`);
}

async function openDeepLink({ page, site }: Walk): Promise<void> {
  await page.open('about:blank');
  await page.open(`${site.url}#/strokes/tummy-circle`);
  await seen(page, strokeTexts['tummy-circle'].name);
}

/** Runs the steps until one fails; what comes after it is failed too, for nobody has seen it work. */
async function walkThrough(walk: Walk): Promise<number> {
  for (const [index, [name, step]] of STEPS.entries()) {
    const fault = await step(walk).then(() => null, String);
    console.log(`${fault === null ? 'ok  ' : 'FAIL'} ${name}${fault === null ? '' : `: ${fault}`}`);
    if (fault !== null) return index;
  }
  return STEPS.length;
}

async function once(): Promise<number> {
  const missing = missingForWebKit() ?? (existsSync(join(BUILT, 'index.html')) ? null : NOT_BUILT);
  if (missing !== null) {
    console.log(missing);
    return 0;
  }
  const site = await startSite(BUILT);
  process.once('exit', () => void site.stop());
  try {
    const webkit = await startWebKit();
    try {
      return await walkThrough({ page: await pageOf(webkit.driver), site, verdict: '' });
    } finally {
      await webkit.stop();
    }
  } finally {
    await site.stop();
  }
}

const NOT_BUILT = 'WebKit was not tested: the site is not built. Run "npm run build" first.';

// Whoever stops the test stops its browser and its server too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const passed = await once().catch((error: unknown) => {
  console.log(`WebKit was not tested: ${String(error)}`);
  return 0;
});
console.log(`${passed} passed, ${STEPS.length - passed} failed`);
process.exit(passed === STEPS.length ? 0 : 1);
