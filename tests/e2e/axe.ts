import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const SOURCE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe looks for by itself, and the two that it leaves to be asked for. */
const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/** Shapes inside a drawing that is hidden from readers hold no text and nothing to press, and there are thousands. */
const HIDDEN_SHAPES = 'svg[aria-hidden="true"] *';

/**
 * What axe finds on the screen as it stands, target size and enhanced contrast included: a line for each rule.
 *
 * Its source goes into a page once, and not once for each screen: that took longer than looking.
 */
export async function axeFindings(page: Page, name: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const findings = await page.evaluate(
    async ([options, hidden]) => {
      // A row half under the bar at the thumb is not at rest: the bar is laid at the end of the page.
      for (const bar of document.querySelectorAll<HTMLElement>('.ends, .sheet > .shut')) bar.style.position = 'static';
      const { violations } = await window.axe.run({ include: ['html'], exclude: [hidden] }, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    },
    [OPTIONS, HIDDEN_SHAPES] as const,
  );
  return findings.map((finding) => `${name} ${finding}`);
}
