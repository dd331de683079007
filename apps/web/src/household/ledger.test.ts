import { describe, expect, it } from 'vitest';
import { memoryStore, newMemory } from '../platform/memory-store.ts';
import type { Store, StoreFailure } from '../platform/store.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { show } from './merge.ts';

/** Time that moves when the test says so. */
function handClock() {
  const due: { at: number; call: () => void }[] = [];
  let time = 0;
  return {
    later: (milliseconds: number, call: () => void) => {
      const one = { at: time + milliseconds, call };
      due.push(one);
      return () => void due.splice(due.indexOf(one), 1);
    },
    pass(milliseconds: number) {
      time += milliseconds;
      for (const one of due.filter(({ at }) => at <= time)) {
        due.splice(due.indexOf(one), 1);
        one.call();
      }
    },
  };
}

/** A store that refuses for as long as `refuses.with` names a reason. */
function refusing(store: Store, refuses: { with: StoreFailure | null }): Store {
  const refusal = () => ({ ok: false as const, error: refuses.with ?? ('unknown' as const) });
  return {
    ...store,
    read: async (after) => (refuses.with ? refusal() : store.read(after)),
    write: async (unsaved, after) => (refuses.with ? refusal() : store.write(unsaved, after)),
  };
}

const fieldsOf = (ledger: Ledger, record: string): unknown => {
  const merged = ledger.state.records.get(record);
  return merged && show(merged).fields;
};

const settled = (ledger: Ledger) => expect.poll(() => ledger.saving.value.state);

describe('ledger', () => {
  it('[H6] shows at once, says saving until the store has it, then saved', async () => {
    const memory = newMemory('d');
    const ledger = await openLedger(memoryStore(memory), handClock().later);
    ledger.tell([{ record: 'r', set: { kind: 'baby', name: 'Ada' } }], 1);
    expect(ledger.saving.value).toEqual({ state: 'saving' });
    expect(fieldsOf(ledger, 'r')).toEqual({ kind: 'baby', name: 'Ada' });
    await settled(ledger).toBe('saved');
    expect(memory.journal).toMatchObject([{ id: 'd.1', s: { kind: 'baby', name: 'Ada' } }]);
  });

  it('[H5] names what it overwrites, also when that is not saved yet', async () => {
    const memory = newMemory('d');
    const ledger = await openLedger(memoryStore(memory), handClock().later);
    for (const name of ['Ada', 'Ida', 'Eda']) ledger.tell([{ record: 'r', set: { name } }], 1);
    ledger.tell([{ record: 'r', remove: true }], 2);
    await settled(ledger).toBe('saved');
    expect(memory.journal).toMatchObject([
      { id: 'd.1' },
      { id: 'd.2', p: { name: ['d.1'] } },
      { id: 'd.3', p: { name: ['d.2'] } },
      { id: 'd.4', d: 1, c: ['d.3'] },
    ]);
    const again = await openLedger(memoryStore(memory), handClock().later);
    expect(again.state.records).toEqual(ledger.state.records);
  });

  it('[H7] tells a failed save with its reason, keeps it, tries again with longer pauses, and loses nothing', async () => {
    const memory = newMemory('d');
    const refuses: { with: StoreFailure | null } = { with: null };
    const clock = handClock();
    const ledger = await openLedger(refusing(memoryStore(memory), refuses), clock.later);
    refuses.with = 'full';
    ledger.tell(
      [
        { record: 'r', set: { a: 1 } },
        { record: 's', set: { a: 2 } },
      ],
      1,
    );
    ledger.tell([{ record: 'r', set: { a: 3 } }], 2);
    await expect.poll(() => ledger.saving.value).toEqual({ state: 'failed', reason: 'full', waiting: 3 });
    expect(fieldsOf(ledger, 'r')).toEqual({ a: 3 });
    expect(ledger.waiting()).toHaveLength(3);
    clock.pass(1000);
    await expect.poll(() => ledger.saving.value).toEqual({ state: 'failed', reason: 'full', waiting: 3 });
    refuses.with = null;
    clock.pass(60_000);
    await settled(ledger).toBe('saved');
    expect(memory.journal).toMatchObject([{ r: 'r' }, { r: 's' }, { r: 'r', p: { a: ['d.1'] } }]);
  });

  it('[H7] tries again when the person asks, and reads what it could not read at the start', async () => {
    const memory = newMemory('d');
    const before = await openLedger(memoryStore(memory), handClock().later);
    before.tell([{ record: 'old', set: { a: 1 } }], 1);
    await settled(before).toBe('saved');
    const refuses: { with: StoreFailure | null } = { with: 'denied' };
    const ledger = await openLedger(refusing(memoryStore(memory), refuses), handClock().later);
    expect(ledger.saving.value).toEqual({ state: 'failed', reason: 'denied', waiting: 0 });
    ledger.tell([{ record: 'new', set: { a: 2 } }], 2);
    await expect.poll(() => ledger.saving.value).toEqual({ state: 'failed', reason: 'denied', waiting: 1 });
    refuses.with = null;
    ledger.tryAgain();
    await settled(ledger).toBe('saved');
    expect([fieldsOf(ledger, 'old'), fieldsOf(ledger, 'new')]).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('[H6] takes in what another page has written, in both orders', async () => {
    const memory = newMemory('d');
    const [one, two] = [
      await openLedger(memoryStore(memory), handClock().later),
      await openLedger(memoryStore(memory), handClock().later),
    ];
    one.tell([{ record: 'r', set: { a: 1 } }], 1);
    two.tell([{ record: 'r', set: { a: 2 } }], 2);
    await settled(one).toBe('saved');
    await settled(two).toBe('saved');
    await one.refresh();
    await two.refresh();
    expect(fieldsOf(two, 'r')).toEqual(fieldsOf(one, 'r'));
    one.tell([{ record: 'r', set: { a: 3 } }], 0);
    await settled(one).toBe('saved');
    await two.refresh();
    expect([fieldsOf(one, 'r'), fieldsOf(two, 'r')]).toEqual([{ a: 3 }, { a: 3 }]);
  });

  it('[H9] tells what in the journal is no operation, and goes on with what comes after it', async () => {
    const memory = newMemory('d');
    const before = await openLedger(memoryStore(memory), handClock().later);
    for (const a of [1, 2, 3]) before.tell([{ record: `r${a}`, set: { a } }], a);
    await settled(before).toBe('saved');
    memory.journal[1] = { id: 'd.2', r: 7 };
    const ledger = await openLedger(memoryStore(memory), handClock().later);
    expect(ledger.damaged.value).toEqual([{ id: 'd.2', r: 7 }]);
    expect([fieldsOf(ledger, 'r1'), fieldsOf(ledger, 'r3')]).toEqual([{ a: 1 }, { a: 3 }]);
  });
});
