import assert from 'node:assert/strict';
import type { Op } from '../apps/web/src/household/operation.ts';
import type { Store } from '../apps/web/src/platform/store.ts';

/** Opens one more page on the same device; `spoil` puts something into its journal that is no operation. */
export interface Device {
  open(): Promise<Store>;
  spoil(value: unknown): Promise<void>;
}

/** One law of `Store`: it holds on each implementation, in vitest and in a real browser. */
export interface StoreLaw {
  readonly name: string;
  check(device: Device): Promise<void>;
}

const op = (counter: number, more: Partial<Op> = {}): Op => ({
  id: `~.${counter}`,
  r: 'one',
  v: 1,
  s: { name: `n${counter}` },
  w: counter,
  ...more,
});

export const STORE_LAWS: readonly StoreLaw[] = [
  {
    name: '[H6] gives back what was written, numbered without gaps, in order',
    async check(device) {
      const store = await device.open();
      await store.write([op(1)], 0);
      await store.write([op(2), op(3)], 1);
      const ops = await opsOf(store);
      assert.deepEqual(
        ops.map(({ s }) => s),
        [{ name: 'n1' }, { name: 'n2' }, { name: 'n3' }],
      );
      const [first = ''] = ops[0]?.id.split('.') ?? [];
      assert.deepEqual(
        ops.map(({ id }) => id),
        [`${first}.1`, `${first}.2`, `${first}.3`],
      );
    },
  },
  {
    name: '[H6] tells the lasting names, and uses them wherever an operation names another',
    async check(device) {
      const store = await device.open();
      const unsaved = [op(1), op(2, { p: { name: ['~.1'] } }), op(3, { d: 1, c: ['~.2'] }), op(4, { undel: ['~.3'] })];
      const saved = await store.write(unsaved, 0);
      assert(saved.ok);
      const { names } = saved.value;
      const [, second, third, fourth] = await opsOf(store);
      assert.deepEqual(second?.p, { name: [names.get('~.1')] });
      assert.deepEqual(third?.c, [names.get('~.2')]);
      assert.deepEqual(fourth?.undel, [names.get('~.3')]);
    },
  },
  {
    name: '[H6] never gives the same name to two pages, and shows each what the other wrote',
    async check(device) {
      const [one, two] = [await device.open(), await device.open()];
      await Promise.all([one.write([op(1)], 0), two.write([op(1)], 0), one.write([op(2)], 0)]);
      const saved = await two.write([op(2)], 0);
      assert(saved.ok);
      assert.equal(saved.value.unseen.ops.length, 3);
      const counters = (await opsOf(one)).map(({ id }) => id.split('.')[1]);
      assert.deepEqual(counters, ['1', '2', '3', '4']);
    },
  },
  {
    name: '[H6] reads on from a place',
    async check(device) {
      const store = await device.open();
      const first = await store.write([op(1)], 0);
      await store.write([op(2)], 1);
      const rest = await store.read(first.ok ? first.value.end : -1);
      assert(rest.ok);
      assert.deepEqual(
        rest.value.ops.map(({ s }) => s),
        [{ name: 'n2' }],
      );
      const none = await store.read(rest.value.end);
      assert(none.ok);
      assert.deepEqual(none.value.ops, []);
    },
  },
  {
    name: '[H6] keeps what was written when the page is closed and opened anew',
    async check(device) {
      const store = await device.open();
      await store.write([op(1)], 0);
      store.close();
      assert.equal((await opsOf(await device.open())).length, 1);
    },
  },
  {
    name: '[H5] keeps keys and kinds that this version does not know',
    async check(device) {
      const store = await device.open();
      const s = { kind: 'of-tomorrow', deep: { a: [1, null] } };
      await store.write([{ ...op(1), ...{ s, o: 12 } }], 0);
      const [kept] = await opsOf(store);
      assert.deepEqual(kept && { ...kept, id: '' }, { ...op(1), id: '', s, o: 12 });
    },
  },
  {
    name: '[H9] tells what is no operation, leaves it stored, and gives the rest',
    async check(device) {
      const store = await device.open();
      await store.write([op(1)], 0);
      await device.spoil({ id: 'no', hello: true });
      await store.write([op(2)], 0);
      const read = await store.read(0);
      assert(read.ok);
      assert.equal(read.value.ops.length, 2);
      assert.deepEqual(read.value.damaged, [{ id: 'no', hello: true }]);
    },
  },
  {
    name: '[H6] tells the other pages of a writing and of an erasing, and not itself',
    async check(device) {
      const [one, two] = [await device.open(), await device.open()];
      const heard: string[] = [];
      one.listen((what) => heard.push(`one ${what}`));
      two.listen((what) => heard.push(`two ${what}`));
      await one.write([op(1)], 0);
      await two.erase();
      await until(() => heard.length >= 2);
      assert.deepEqual(heard.toSorted(), ['one erased', 'two written']);
    },
  },
  {
    name: '[H11] leaves nothing when it is erased, and can be used anew',
    async check(device) {
      const store = await device.open();
      await store.write([op(1)], 0);
      assert.deepEqual(await store.erase(), { ok: true, value: 'erased' });
      assert.deepEqual(await store.read(0), { ok: true, value: { ops: [], damaged: [], end: 0 } });
      assert((await store.write([op(1)], 0)).ok);
    },
  },
];

async function opsOf(store: Store): Promise<readonly Op[]> {
  const read = await store.read(0);
  assert(read.ok);
  return read.value.ops;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}
