import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILT } from './site.ts';

/** The build with a mark in its page, as a later release would differ: the page and the worker's list both do. */
export function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warmhands-later-'));
  cpSync(BUILT, folder, { recursive: true });
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };
  change('index.html', /<meta charset="utf-8">/, '<meta charset="utf-8"><meta name="edition" content="later">');
  change('service-worker.js', /"revision":"[0-9a-f]{32}","url":"index\.html"/, '"revision":"later","url":"index.html"');
  return folder;
}
