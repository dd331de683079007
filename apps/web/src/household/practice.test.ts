import { signal } from '@preact/signals';
import { parsePlainDate, parseZonedTime } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { type Memory, memoryStore, newMemory } from '../platform/memory-store.ts';
import { createHousehold } from './create-household.ts';
import { readPractice } from './practice.ts';

const at = (text: string) => {
  const read = parseZonedTime(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

/** A household on a device in memory, with a clock that the test turns. */
async function open(memory: Memory = newMemory('d'), start = '2026-11-20T14:00:00Z[Europe/London]') {
  const builtOn = parsePlainDate('2026-11-20');
  if (!builtOn.ok) throw new Error('no date');
  const now = signal(at(start));
  let ids = memory.journal.length;
  const household = await createHousehold({
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
  const turn = (text: string): void => {
    now.value = at(text);
  };
  return { household, memory, turn };
}

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => `${day}T14:00:00Z[Europe/London]`);

describe('practice', () => {
  it('[H23] needs no baby, and is there again after the page was closed', async () => {
    const { household, memory } = await open();
    expect(household.familiarity('leg-down')).toBe(0);
    household.practised({ stroke: 'leg-down', how: 'doll' });
    household.practised({ stroke: 'leg-down', how: 'trace', parts: { where: 'good', way: 'nearly' } });
    await expect.poll(() => household.saving.value.state).toBe('saved');
    await expect.poll(() => household.familiarity('leg-down')).toBeGreaterThan(0);
    const known = household.familiarity('leg-down');
    expect(known).toBeGreaterThan(0);
    const again = await open(memory);
    await expect.poll(() => again.household.familiarity('leg-down')).toBe(known);
    expect(again.household.practice.value).toEqual(household.practice.value);
    expect(household.familiarity('arm-down')).toBe(0);
  });

  it('[H23] counts massages of every baby, and tells each situation what is known', async () => {
    const { household, turn } = await open();
    const babies = ['Ada', 'Ida'].map((name) => household.addBaby({ name, birth: '2026-08-01' }));
    for (const [index, day] of DAYS.entries()) {
      turn(day);
      const baby = babies[index % 2];
      const { instant } = at(day);
      household.record(
        {
          kind: 'massage',
          start: instant,
          end: instant,
          goal: null,
          strokes: [{ stroke: 'leg-down', side: 'left', seconds: 20 }],
          ended: 'done',
        },
        { baby: baby?.ok ? baby.value : '', id: `massage-${index}` },
      );
    }
    await expect.poll(() => household.situation.value?.learned).toEqual(['leg-down']);
    const [, exported] = /"learned": \[([^\]]*)\]/.exec(await household.exportAll()) ?? [];
    expect(exported?.trim()).toBe('"leg-down"');
    turn('2027-03-22T14:00:00Z[Europe/London]');
    expect(household.situation.value?.learned).toEqual([]);
  });

  it('[H23] leaves no massage and no answer, and goes with everything that is erased', async () => {
    const { household, memory } = await open();
    household.addBaby({ name: 'Ada', birth: '2026-08-01' });
    household.practised({ stroke: 'tummy-circle', how: 'doll' });
    expect(household.situation.value?.journal).toEqual([]);
    expect(household.setAside.value).toEqual([]);
    await expect.poll(() => household.saving.value.state).toBe('saved');
    await household.eraseEverything();
    const anew = await open(memory);
    expect(anew.household.practice.value).toEqual([]);
  });

  it('[H9] takes what cannot be read as if it had never been', () => {
    const record = (fields: object) => ({ id: 'x', kind: 'practice', fields: { ...fields } });
    const good = { stroke: 'leg-down', how: 'trace', at: 5 };
    expect(
      readPractice([
        record(good),
        record({ ...good, stroke: 'no-such-stroke' }),
        record({ ...good, how: 'baby' }),
        record({ ...good, at: 'noon' }),
        record({ ...good, parts: { where: 'good', way: 7 } }),
        record({ ...good, parts: 'good' }),
        { id: 'y', kind: 'massage', fields: { end: 9, strokes: 'none' } },
        { id: 'z', kind: 'massage', fields: { end: 9, strokes: [null, { stroke: 'arm-down', seconds: 3 }] } },
      ]),
    ).toEqual([
      { ...good, parts: {} },
      { ...good, parts: { where: 'good' } },
      { ...good, parts: {} },
      { stroke: 'arm-down', at: 9, how: 'baby' },
    ]);
  });
});
