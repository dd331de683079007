import { signal } from '@preact/signals';
import { parsePlainDate, parseSituation, parseZonedTime, QUESTION_FACTS, type ZonedTime } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import fixture from '../../../../tests/fixtures/database-0.1.0.json' with { type: 'json' };
import { type Memory, memoryStore, newMemory } from '../platform/memory-store.ts';
import { createHousehold } from './create-household.ts';
import type { Household } from './household.ts';

const at = (text: string): ZonedTime => {
  const read = parseZonedTime(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const builtOn = parsePlainDate('2026-11-20');
if (!builtOn.ok) throw new Error('no date');

/** A household on a device in memory, with a wall clock that the test turns. */
async function open(memory: Memory = newMemory('d'), start = '2026-11-20T14:00:00Z[Europe/London]') {
  const now = signal(at(start));
  let wall = start;
  let ids = memory.journal.length;
  const notes: string[] = [];
  const household: Household = await createHousehold({
    store: memoryStore(memory),
    clock: {
      now,
      read: () => {
        now.value = at(wall);
        return now.value;
      },
    },
    later: () => () => {},
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    book,
    builtOn: builtOn.ok ? builtOn.value : at(start).date,
    chosen: { read: () => notes.at(-1) ?? null, keep: (id) => void notes.push(id) },
    kept: signal('kept'),
    update: signal('none'),
    applyUpdate: () => {},
    exportRest: async () => ({ recordings: ['Mama'] }),
    eraseRest: async () => void notes.push('rest erased'),
    onErased: () => void notes.push('erased elsewhere'),
  });
  const turn = (text: string): void => {
    wall = text;
    now.value = at(text);
  };
  return { household, memory, notes, turn };
}

const saved = (household: Household) => expect.poll(() => household.saving.value.state).toBe('saved');

describe('household', () => {
  it('[H6] has no advice without a baby, and one as soon as the birth date is known', async () => {
    const { household } = await open();
    expect([household.current.value, household.situation.value, household.advice.value]).toEqual([null, null, null]);
    expect(household.addBaby({ name: 'Ada', birth: '2026-08-01' }).ok).toBe(true);
    expect(household.current.value?.name).toBe('Ada');
    expect(household.advice.value?.verdict).toBe('ask');
    await saved(household);
  });

  it('[H12] is never behind what is told with it, and moves the advice with the minute', async () => {
    const { household, turn } = await open();
    household.addBaby({ name: '', birth: '2026-08-01' });
    turn('2026-11-20T14:03:07Z[Europe/London]');
    household.answer([{ question: 'danger', value: 'none' }]);
    const said = household.situation.value?.answers[0]?.at ?? 0;
    expect(household.now.value.instant).toBeGreaterThanOrEqual(said);
    expect(household.advice.value?.ask.map(({ question }) => question)).not.toContain('danger');
    turn('2026-11-20T15:30:00Z[Europe/London]');
    expect(household.advice.value?.ask[0]?.question).toBe('danger');
    expect(household.situation.value?.now).toEqual(household.now.value);
  });

  it('[H12] gives no advice while the date is before the build, or a day before what was told', async () => {
    const early = await open(newMemory('d'), '2026-11-01T10:00:00Z[Europe/London]');
    early.household.addBaby({ name: '', birth: '2026-08-01' });
    expect([early.household.clock.value, early.household.advice.value]).toEqual(['wrong', null]);
    const { household, turn } = await open(newMemory('d'), '2027-01-10T10:00:00Z[Europe/London]');
    household.addBaby({ name: '', birth: '2026-12-01' });
    household.answer([{ question: 'danger', value: 'none' }]);
    expect(household.clock.value).toBe('right');
    turn('2027-01-08T10:00:00Z[Europe/London]');
    expect([household.clock.value, household.advice.value]).toEqual(['wrong', null]);
  });

  it('[H12] goes by the date where the baby is, and by instants over the change of clocks', async () => {
    const { household, turn } = await open(newMemory('d'), '2027-03-28T00:30:00Z[Europe/London]');
    household.addBaby({ name: '', birth: '2027-01-01' });
    household.record({
      kind: 'feed',
      start: at('2027-03-28T00:10:00Z[UTC]').instant,
      end: at('2027-03-28T00:20:00Z[UTC]').instant,
      how: 'bottle',
    });
    turn('2027-03-28T01:10:00Z[Europe/London]');
    expect(household.situation.value?.now.date).toBe('2027-03-28');
    const feed = household.advice.value?.reasons.find(({ facts }) =>
      facts.some(({ fact }) => fact === 'minutes-since-feed'),
    );
    expect(feed?.until).toBe(at('2027-03-28T01:20:00Z[UTC]').instant);
    turn('2027-03-28T11:30:00Z[Pacific/Auckland]');
    expect(household.situation.value?.now.date).toBe('2027-03-29');
  });

  it('[H8] keeps the answers and wishes of twins apart', async () => {
    const { household } = await open();
    household.addBaby({ name: 'Ada', birth: '2026-08-01' });
    household.answer([{ fact: 'floppy', value: 'yes' }]);
    household.want({ goal: 'sleep' });
    expect(household.advice.value?.care).toBe('emergency');
    household.addBaby({ name: 'Ida', birth: '2026-08-01' });
    expect([household.advice.value?.care, household.wish.value.goal]).toEqual([null, null]);
    household.choose(household.babies.value[0]?.id ?? '');
    expect([household.advice.value?.care, household.wish.value.goal]).toEqual(['emergency', 'sleep']);
  });

  it('[H16] undoes a slip: what was said of that fact, and only that', async () => {
    const { household } = await open();
    household.addBaby({ name: '', birth: '2026-08-01' });
    household.answer([
      { question: 'danger', value: 'none' },
      { fact: 'floppy', value: 'yes' },
      { fact: 'worried', value: 'no' },
    ]);
    household.takeBack('floppy');
    expect(household.situation.value?.answers).toMatchObject([{ question: 'danger' }, { fact: 'worried' }]);
  });

  it('[H16] takes one sign out of a "none of these", and leaves what it said of the others, as old as it was', async () => {
    const { household, turn } = await open();
    household.addBaby({ name: '', birth: '2026-08-01' });
    household.answer([{ question: 'danger', value: 'none' }]);
    const told = household.situation.value?.answers[0]?.at;
    turn('2026-11-20T14:10:00Z[Europe/London]');
    household.answer([{ question: 'danger', value: 'none' }]);
    const toldAgain = household.situation.value?.answers[1]?.at ?? 0;
    turn('2026-11-20T14:20:00Z[Europe/London]');
    household.takeBack('blue-or-grey');
    const answers = household.situation.value?.answers ?? [];
    const others = QUESTION_FACTS.danger.filter((fact) => fact !== 'blue-or-grey');
    expect(toldAgain).toBeGreaterThan(told ?? 0);
    expect(answers).toEqual(others.map((fact) => ({ fact, value: 'no', at: toldAgain })));
    expect(household.advice.value?.ask[0]).toMatchObject({ question: 'danger', facts: ['blue-or-grey'] });
  });

  it('[H16] takes back that somebody has agreed, and what was told counts again', async () => {
    const { household, turn } = await open();
    household.addBaby({ name: '', birth: '2026-08-01', due: '2026-09-20' });
    household.answer([{ fact: 'fracture', value: 'yes' }]);
    turn('2026-11-20T14:10:00Z[Europe/London]');
    household.clear('fracture');
    household.clear('born-early');
    expect(household.situation.value?.baby.cleared).toHaveLength(2);
    household.takeBackClear('fracture');
    expect(household.situation.value?.baby.cleared).toMatchObject([{ fact: 'born-early' }]);
    expect(household.advice.value?.reasons.map(({ rule }) => rule)).toContain('fracture');
  });

  it('[H16] a wish for how much is bare can be taken back, and the age decides again', async () => {
    const { household } = await open();
    household.addBaby({ name: '', birth: '2026-08-01' });
    household.want({ undress: 'bare', minutes: 7 });
    expect(household.wish.value.undress).toBe('bare');
    household.want({ undress: undefined });
    expect(household.wish.value).not.toHaveProperty('undress');
    expect(household.wish.value.minutes).toBe(7);
    expect(household.situation.value).not.toHaveProperty('undress');
  });

  it('[H14] stores nothing of a form that has a wrong field', async () => {
    const { household, memory } = await open();
    expect(household.addBaby({ name: 'Ada', birth: '2027-01-01' })).toEqual({
      ok: false,
      error: [{ field: 'birth', reason: 'in-the-future' }],
    });
    household.addBaby({ name: 'Ada', birth: '2026-08-01' });
    await saved(household);
    const before = memory.journal.length;
    expect(household.changeBaby('id1', { due: '2030-01-01', milk: 'breast' }).ok).toBe(false);
    expect(memory.journal).toHaveLength(before);
    expect(household.changeBaby('id1', { milk: 'breast', due: 'unknown' }).ok).toBe(true);
    expect(household.current.value).toMatchObject({ name: 'Ada', birth: '2026-08-01', milk: 'breast', due: 'unknown' });
  });

  it('[H9] leaves out what cannot be read, tells it, and keeps it stored', async () => {
    const { household, memory } = await open();
    household.addBaby({ name: '', birth: '2026-08-01' });
    household.answer([{ question: 'danger', value: 'none' }]);
    household.answer([{ fact: 'worried', value: 'no' }]);
    await saved(household);
    const damaged = JSON.stringify(memory.journal).replace('"danger"', '"dangers"');
    memory.journal.splice(0, memory.journal.length, ...JSON.parse(damaged));
    const again = await open(memory);
    expect(again.household.situation.value?.answers).toMatchObject([{ fact: 'worried' }]);
    expect(again.household.setAside.value).toMatchObject([{ kind: 'answer', pointer: '/answers/0/question' }]);
    expect(again.household.advice.value?.verdict).toBe('ask');
    expect(await again.household.exportAll()).toContain('"dangers"');
  });

  it('[H9] tells a profile whose due date cannot be read, rather than forget that there was one', async () => {
    const { household, memory } = await open();
    household.addBaby({ name: '', birth: '2026-08-01', due: '2026-10-01' });
    await saved(household);
    memory.journal.splice(
      0,
      1,
      ...JSON.parse(JSON.stringify(memory.journal.slice(0, 1)).replace('2026-10-01', 'soon')),
    );
    const again = await open(memory);
    expect(again.household.setAside.value).toMatchObject([{ kind: 'baby', pointer: '/baby/due' }]);
  });

  it('[H15] [W93] exports every operation, what is kept beside them, and situations that the parser reads', async () => {
    const { household } = await open();
    household.addBaby({ name: 'Zoë 👶🏽', birth: '2026-08-01', due: '2026-08-01', milk: 'breast', solids: 'no' });
    household.answer([
      { fact: 'state', value: 'quiet-alert' },
      { fact: 'injection-site-sore', value: ['left-thigh'] },
    ]);
    household.clear('reflux');
    household.want({ goal: 'bond', minutes: 7, undress: 'nappy', product: 'sunflower', start: 'chest-first' });
    household.record({ kind: 'note', at: household.now.value.instant, text: '"; drop table' });
    await saved(household);
    const text = JSON.parse(await household.exportAll());
    expect(text.recordings).toEqual(['Mama']);
    expect(text).toMatchObject({ contract: 1, notSaved: [], damaged: [] });
    expect(text.operations).toHaveLength(7);
    const read = parseSituation(text.situations[0].situation);
    expect(read.ok && { ...read.value }).toEqual(household.situation.value);
  });

  it('[H11] erases the store and what lies beside it, and saves nothing after that', async () => {
    const { household, memory, notes } = await open();
    const other = await open(memory);
    household.addBaby({ name: '', birth: '2026-08-01' });
    await saved(household);
    expect(await household.eraseEverything()).toEqual({ ok: true, value: 'erased' });
    household.change({ country: 'GB' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(memory.journal).toEqual([]);
    expect(notes).toContain('rest erased');
    expect(other.notes).toContain('erased elsewhere');
  });

  it('[W45] remembers how the figures look, and takes each part that it knows from a newer version', async () => {
    const { household, memory } = await open();
    const usual = household.settings.value.figure;
    household.change({ figure: { ...usual, baby: 'umber', hair: 'red' } });
    await saved(household);
    expect((await open(memory)).household.settings.value.figure).toEqual({ ...usual, baby: 'umber', hair: 'red' });
    const newer = { kind: 'settings', figure: { baby: 'shell', hands: 'gold', hairStyle: 7 } };
    memory.journal.push({ id: 'd.9', r: 'settings', v: 1, s: newer, p: { figure: ['d.1'] }, w: 0 });
    expect((await open(memory)).household.settings.value.figure).toEqual({ ...usual, baby: 'shell' });
  });

  it('[H10] opens the database of 0.1.0, and every record in it is read', async () => {
    const memory = newMemory('d');
    memory.journal.push(...fixture.journal);
    const { household } = await open(memory, '2026-11-20T14:05:00Z[Europe/London]');
    expect(household.setAside.value).toEqual([]);
    expect(household.babies.value).toMatchObject(fixture.expected.babies);
    // What came later is as if never chosen.
    const figure = { baby: 'honey', hands: 'amber', hair: 'brown', hairStyle: 'short' };
    expect(household.settings.value).toEqual({ ...fixture.expected.settings, figure });
    household.choose(household.babies.value[0]?.id ?? '');
    expect(household.wish.value).toEqual(fixture.expected.wish);
    expect(household.situation.value?.journal.map(({ kind }) => kind)).toEqual(fixture.expected.journal);
    expect(household.situation.value?.answers).toHaveLength(fixture.expected.answers);
  });
});
