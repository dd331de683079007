import { signal } from '@preact/signals';
import { parsePlainDate, parseZonedTime, type ZonedTime } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { render } from 'preact';
import { expect } from 'vitest';
import { createHousehold } from '../household/create-household.ts';
import type { Household } from '../household/household.ts';
import { memoryStore, newMemory } from '../platform/memory-store.ts';
import { replaceWith } from '../platform/route.ts';
import { App } from './app.tsx';

/** The real app on a household in memory, at 14:00 on 20 November 2026 unless told. */
export async function openApp(kept: 'kept' | 'look-only' = 'kept', start = '2026-11-20T14:00:00Z[Europe/London]') {
  const now = signal(at(start));
  let ids = 0;
  const household = await createHousehold({
    store: memoryStore(newMemory('d')),
    clock: { now, read: () => now.value },
    later: () => () => {},
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    book,
    builtOn: date('2026-11-20'),
    chosen: { read: () => null, keep: () => {} },
    kept: signal(kept),
    update: signal('none'),
    applyUpdate: () => {},
    exportRest: async () => ({}),
    eraseRest: async () => {},
    onErased: () => {},
  });
  // An app that is left mounted would go on following the address.
  const before = document.getElementById('app');
  if (before) render(null, before);
  replaceWith();
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (!root) throw new Error('no root');
  render(<App household={household} />, root);
  return household;
}

/** The app with a baby of eleven weeks, born on the day that was due. */
export async function openWithBaby(): Promise<Household> {
  const household = await openApp();
  household.addBaby({ name: 'Noor', birth: '2026-09-01', due: '2026-09-01', milk: 'breast', solids: 'no' });
  await settled();
  return household;
}

/** All that forbids is told to be in order, so that the answer is a yes. */
export function tellAllIsInOrder(household: Household): void {
  household.answer([
    { question: 'danger', value: 'none' },
    { question: 'today', value: 'none' },
    { question: 'standing', value: 'none' },
    { question: 'timing', value: 'none' },
    { fact: 'navel-healed', value: 'yes' },
    { fact: 'minutes-since-feed', value: 90 },
    { fact: 'minutes-since-wake', value: 60 },
    { fact: 'state', value: 'quiet-alert' },
    { fact: 'hiccups', value: 'no' },
    { fact: 'hungry', value: 'no' },
    { fact: 'carer', value: 'ready' },
    { fact: 'head-lift', value: 'yes' },
    { fact: 'rolls-or-crawls', value: 'no' },
  ]);
}

/** Goes to a place and waits until its heading stands there. */
export async function visit(...place: readonly string[]): Promise<void> {
  replaceWith(...place);
  await settled();
}

/** Waits until everything that was asked for is drawn, lazy screens included. */
export async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
  await expect.poll(() => document.querySelectorAll('h1').length, { timeout: 5000 }).toBe(1);
  await new Promise((done) => setTimeout(done, 20));
}

/** The words of each thing that fits, in the order of the page. */
export function words(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

/** The shapes of each still picture that fits, all of them drawn, as on paper, near or not. */
export async function shapesIn(selector: string): Promise<readonly string[]> {
  dispatchEvent(new Event('beforeprint'));
  const places = () => document.querySelectorAll(`${selector} .still`).length;
  const drawn = () => [...document.querySelectorAll(`${selector} .still svg`)];
  await expect.poll(() => places() > 0 && drawn().length === places(), { timeout: 10_000 }).toBe(true);
  dispatchEvent(new Event('afterprint'));
  return drawn().map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join());
}

/** Touches the first thing that fits and whose words begin so. */
export async function touch(selector: string, beginning = ''): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
    element.textContent?.trim().startsWith(beginning),
  );
  if (!found) throw new Error(`Nothing to touch: ${selector} ${beginning}`);
  found.click();
  await settled();
}

/** Types into the first field that fits. */
export async function type(selector: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No field: ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** Chooses from the first list that fits. */
export async function choose(selector: string, value: string): Promise<void> {
  const list = document.querySelector<HTMLSelectElement>(selector);
  if (!list) throw new Error(`No list: ${selector}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

function at(text: string): ZonedTime {
  const read = parseZonedTime(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function date(text: string) {
  const read = parsePlainDate(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}
