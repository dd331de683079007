import { signal } from '@preact/signals';
import { parseInstant, parsePlainDate, parseZonedTime } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { memoryStore, newMemory } from '../platform/memory-store.ts';
import { createHousehold } from './create-household.ts';
import { USUAL_HABITS } from './habits.ts';

const read = parseZonedTime('2026-11-20T14:00:00Z[Europe/London]');
const builtOn = parsePlainDate('2026-11-20');

async function open(memory = newMemory('d')) {
  if (!read.ok || !builtOn.ok) throw new Error('no time');
  const now = signal(read.value);
  let ids = memory.journal.length;
  return createHousehold({
    store: memoryStore(memory),
    clock: { now, read: () => now.value },
    later: () => () => {},
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    book,
    builtOn: builtOn.value,
    chosen: { read: () => null, keep: () => {} },
    kept: signal('kept'),
    update: signal('none'),
    applyUpdate: () => {},
    exportRest: async () => ({}),
    eraseRest: async () => {},
    onErased: () => {},
  });
}

describe('habits', () => {
  it('[H21] are quiet and right-handed until somebody chooses, and stay as chosen', async () => {
    const memory = newMemory('d');
    const household = await open(memory);
    expect(household.habits.value).toEqual(USUAL_HABITS);
    household.settle({ leading: 'left', seat: 'head', sounds: ['voice'], amount: 'name', fades: false, dark: true });
    household.settle({ by: 'Sam' });
    await expect.poll(() => household.saving.value.state).toBe('saved');
    const again = await open(memory);
    expect(again.habits.value).toMatchObject({
      leading: 'left',
      seat: 'head',
      sounds: ['voice'],
      amount: 'name',
      fades: false,
      dark: true,
      by: 'Sam',
      ready: [],
    });
  });

  it('[H21] that cannot be read are as if never chosen', async () => {
    const memory = newMemory('d');
    const household = await open(memory);
    memory.journal.push({
      id: 'other.1',
      r: 'habits',
      v: 1,
      s: {
        kind: 'habits',
        leading: 'both',
        seat: 'ceiling',
        sounds: ['music', 'chime'],
        by: 7,
        ready: 'all',
        readyAt: 'now',
        amount: 'some',
        fades: 1,
        dark: 'yes',
      },
      w: 1,
    });
    household.settle({});
    await expect.poll(() => household.saving.value.state).toBe('saved');
    expect(household.habits.value).toEqual({ ...USUAL_HABITS, sounds: ['chime'] });
  });
});

describe('the entry of a massage', () => {
  const start = parseInstant('2026-11-20T13:40:00Z');
  const end = parseInstant('2026-11-20T13:50:00Z');

  it('[H22] belongs to the baby it was given to, and stands once however often it is recorded', async () => {
    const household = await open();
    const first = household.addBaby({ name: 'Ada', birth: '2026-08-01' });
    household.addBaby({ name: 'Ida', birth: '2026-08-01' });
    if (!first.ok || !start.ok || !end.ok) throw new Error('no baby');
    const entry = { kind: 'massage', start: start.value, end: end.value, goal: null, strokes: [] } as const;
    const place = { baby: first.value, id: 'massage-1' };
    household.record({ ...entry, ended: 'done' }, place);
    household.record({ ...entry, ended: 'done', after: ['slept'] }, place);
    expect(household.situation.value?.journal).toEqual([]);
    household.choose(first.value);
    expect(household.situation.value?.journal).toEqual([{ ...entry, ended: 'done', after: ['slept'] }]);
  });
});
