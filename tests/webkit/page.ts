import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WebDriver } from 'selenium-webdriver';

/** How long any one thing may take on a busy machine. */
const PATIENCE = 30_000;

/** What a person does with a page, by the words that they see. */
export interface Page {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits for the heading of first rank, and gives its words. */
  heading(like: RegExp): Promise<string>;
  /** Presses the link or button whose words begin so. */
  press(words: string): Promise<void>;
  /** Waits until a script in the page gives something true, and gives that. */
  until(what: string, script: string, ...values: unknown[]): Promise<unknown>;
  /** What axe finds, in one line each. */
  axe(): Promise<readonly string[]>;
}

export async function pageOf(driver: WebDriver): Promise<Page> {
  const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const until = (what: string, script: string, ...values: unknown[]): Promise<unknown> =>
    driver.wait(() => driver.executeScript(script, ...values), PATIENCE, `waited for ${what}`);
  return {
    open: (address) => driver.get(address),
    // The same address again, as the key for it does: also past a hash.
    reload: async () => {
      await driver.executeScript('window.beforeReload = true; location.reload();');
      await until(
        'the page to come anew',
        'return window.beforeReload === undefined && document.readyState === "complete"',
      );
    },
    heading: async (like) => String(await until(`the heading ${like}`, HEADING, like.source)),
    press: async (words) => {
      await until(`"${words}" to press`, PRESS, words);
    },
    until,
    axe: async () => {
      await driver.executeScript(`${axeSource}; window.axe = axe;`);
      return namesOf(await driver.executeAsyncScript(AXE));
    },
  };
}

const HEADING = `
  const heading = document.querySelector('h1')?.textContent.trim() ?? '';
  return new RegExp(arguments[0]).test(heading) ? heading : null;`;

const PRESS = `
  const thing = [...document.querySelectorAll('button, a[href], [role=button]')].find(
    (one) => one.checkVisibility() && (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(arguments[0]));
  thing?.click();
  return thing !== undefined;`;

const AXE = `
  const done = arguments[arguments.length - 1];
  const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };
  axe.run(document, { rules }).then(
    ({ violations }) => done(violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | '))),
    (error) => done(['axe did not run: ' + error]));`;

function namesOf(found: unknown): readonly string[] {
  if (!Array.isArray(found)) return [`axe gave ${JSON.stringify(found)}`];
  return found.map(String);
}
