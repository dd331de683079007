import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digest, freshBundle } from '../bin/fresh-bundle.mjs';

let folder: string;
let source: string;
const found = () => {
  const here = pathToFileURL(`${folder}/`);
  return freshBundle(here, here);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warmhands-bundle-'));
  source = join(folder, 'source.ts');
  writeFileSync(source, 'let one;');
  const { size, mtimeMs } = statSync(source);
  writeFileSync(join(folder, 'sources.json'), JSON.stringify([['source.ts', size, mtimeMs, digest(source)]]));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('[C12] takes the bundle while the sources are as they were', () => {
  expect(found()).toBe(pathToFileURL(join(folder, 'main.mjs')).href);
});

it('[C12] takes the bundle of a copy, whose files have other times', () => {
  utimesSync(source, 1, 1);
  expect(found()).toBe(pathToFileURL(join(folder, 'main.mjs')).href);
});

it.each(['let two;', 'let another;'])('[C12] leaves the bundle when a source has become %j', (text) => {
  writeFileSync(source, text);
  utimesSync(source, 1, 1);
  expect(found()).toBeNull();
});

it('[C12] leaves the bundle when a source is gone, or when there is none', () => {
  rmSync(source);
  expect(found()).toBeNull();
  rmSync(join(folder, 'sources.json'));
  expect(found()).toBeNull();
});
