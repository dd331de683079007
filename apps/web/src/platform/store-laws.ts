import { describe, expect, it } from 'vitest';
import type { Op } from '../household/operation.ts';
import type { Store } from './store.ts';

/** Opens one more page on the same device; `spoil` puts something into its journal that is no operation. */
export interface Device {
  open(): Store;
  spoil(value: unknown): Promise<void>;
}

const op = (counter: number, more: Partial<Op> = {}): Op => ({
  id: `~.${counter}`,
  r: 'one',
  v: 1,
  s: { name: `n${counter}` },
  w: counter,
  ...more,
});

/** The laws of `Store`, run on each implementation. */
export function storeLaws(name: string, newDevice: () => Device): void {
  describe(`the store ${name}`, () => {
    it('[H6] gives back what was written, numbered without gaps, in order', async () => {
      const store = newDevice().open();
      await store.write([op(1)], 0);
      await store.write([op(2), op(3)], 1);
      const read = await store.read(0);
      const ops = read.ok ? read.value.ops : [];
      expect(ops.map(({ s }) => s)).toEqual([{ name: 'n1' }, { name: 'n2' }, { name: 'n3' }]);
      const device = ops[0]?.id.split('.')[0];
      expect(ops.map(({ id }) => id)).toEqual([`${device}.1`, `${device}.2`, `${device}.3`]);
    });

    it('[H6] tells the lasting names, and uses them wherever an operation names another', async () => {
      const store = newDevice().open();
      const saved = await store.write(
        [op(1), op(2, { p: { name: ['~.1'] } }), op(3, { d: 1, c: ['~.2'] }), op(4, { undel: ['~.3'] })],
        0,
      );
      const names = saved.ok ? saved.value.names : new Map();
      const read = await store.read(0);
      const [, second, third, fourth] = read.ok ? read.value.ops : [];
      expect(second?.p).toEqual({ name: [names.get('~.1')] });
      expect(third?.c).toEqual([names.get('~.2')]);
      expect(fourth?.undel).toEqual([names.get('~.3')]);
    });

    it('[H6] never gives the same name to two pages, and shows each what the other wrote', async () => {
      const device = newDevice();
      const [one, two] = [device.open(), device.open()];
      await Promise.all([one.write([op(1)], 0), two.write([op(1)], 0), one.write([op(2)], 0)]);
      const saved = await two.write([op(2)], 0);
      expect(saved.ok && saved.value.unseen.ops).toHaveLength(3);
      const read = await one.read(0);
      const ids = read.ok ? read.value.ops.map(({ id }) => id.split('.')[1]) : [];
      expect(ids).toEqual(['1', '2', '3', '4']);
    });

    it('[H6] reads on from a place', async () => {
      const store = newDevice().open();
      const first = await store.write([op(1)], 0);
      await store.write([op(2)], 1);
      const rest = await store.read(first.ok ? first.value.end : -1);
      expect(rest.ok && rest.value.ops.map(({ s }) => s)).toEqual([{ name: 'n2' }]);
      const none = await store.read(rest.ok ? rest.value.end : -1);
      expect(none.ok && none.value.ops).toEqual([]);
    });

    it('[H6] keeps what was written when the page is closed and opened anew', async () => {
      const device = newDevice();
      const store = device.open();
      await store.write([op(1)], 0);
      store.close();
      const read = await device.open().read(0);
      expect(read.ok && read.value.ops).toHaveLength(1);
    });

    it('[H5] keeps keys and kinds that this version does not know', async () => {
      const store = newDevice().open();
      const strange = { ...op(1), s: { kind: 'of-tomorrow', deep: { a: [1, null] } }, o: 12 };
      await store.write([strange], 0);
      const read = await store.read(0);
      expect(read.ok && read.value.ops[0]).toMatchObject({ s: strange.s, o: 12 });
    });

    it('[H9] tells what is no operation, leaves it stored, and gives the rest', async () => {
      const device = newDevice();
      const store = device.open();
      await store.write([op(1)], 0);
      await device.spoil({ id: 'no', hello: true });
      await store.write([op(2)], 0);
      const read = await store.read(0);
      expect(read.ok && read.value.ops).toHaveLength(2);
      expect(read.ok && read.value.damaged).toEqual([{ id: 'no', hello: true }]);
    });

    it('[H6] tells the other pages of a writing and of an erasing, and not itself', async () => {
      const device = newDevice();
      const [one, two] = [device.open(), device.open()];
      const heard: string[] = [];
      one.listen((what) => heard.push(`one ${what}`));
      two.listen((what) => heard.push(`two ${what}`));
      await one.write([op(1)], 0);
      await two.erase();
      await expect.poll(() => heard.toSorted()).toEqual(['one erased', 'two written']);
    });

    it('[H11] leaves nothing when it is erased, and can be used anew', async () => {
      const store = newDevice().open();
      await store.write([op(1)], 0);
      expect(await store.erase()).toEqual({ ok: true, value: 'erased' });
      expect(await store.read(0)).toEqual({ ok: true, value: { ops: [], damaged: [], end: 0 } });
      expect((await store.write([op(1)], 0)).ok).toBe(true);
    });
  });
}
