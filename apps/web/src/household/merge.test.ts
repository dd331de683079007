import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, edit, emptyState, remove, rename, type State, show } from './merge.ts';
import { isOp, type Op } from './operation.ts';

const shownOf = (state: State): unknown =>
  Object.fromEntries([...state.records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, merged]) => [id, show(merged)]));

const one = (state: State, record = 'r') => {
  const merged = state.records.get(record);
  if (!merged) throw new Error('no such record');
  return show(merged);
};

describe('merge', () => {
  it('[H5] lets an edit made after seeing another win, whatever the clocks say', () => {
    const [a, b] = [emptyState(), emptyState()];
    const first = edit(a, 'a.1', 'r', { name: 'Ada' }, 9_000);
    apply(a, first);
    apply(b, first);
    const second = edit(b, 'b.1', 'r', { name: 'Ida' }, 1);
    apply(a, second);
    expect(one(a)).toEqual({ fields: { name: 'Ida' }, deleted: false, conflicts: [] });
  });

  it('[H5] keeps both values of edits that had not seen each other, and says so', () => {
    const [a, b] = [emptyState(), emptyState()];
    const [x, y] = [edit(a, 'a.1', 'r', { name: 'Ada' }, 2), edit(b, 'b.1', 'r', { name: 'Eda' }, 1)];
    for (const op of [x, y]) apply(a, op);
    for (const op of [y, x]) apply(b, op);
    expect(one(a)).toEqual({ fields: { name: 'Ada' }, deleted: false, conflicts: ['name'] });
    expect(one(b)).toEqual(one(a));
  });

  it('[H5] deletes only what the deleter had seen, and an edit brings a deleted record back', () => {
    const [a, b] = [emptyState(), emptyState()];
    const first = edit(a, 'a.1', 'r', { name: 'Ada' }, 1);
    apply(a, first);
    apply(b, first);
    const gone = remove(a, 'a.2', 'r', 2);
    apply(a, gone);
    expect(one(a).deleted).toBe(true);
    apply(a, edit(b, 'b.1', 'r', { name: 'Ida' }, 0));
    expect(one(a).deleted).toBe(false);
    apply(a, remove(a, 'a.3', 'r', 3));
    apply(a, edit(a, 'a.4', 'r', { kind: 'baby' }, 4));
    expect(one(a)).toMatchObject({ deleted: false, fields: { name: 'Ida' } });
  });

  it('[H5] refuses a gap and does nothing twice', () => {
    const state = emptyState();
    const op = edit(state, 'a.1', 'r', { n: 1 }, 1);
    expect(apply(state, { ...op, id: 'a.2' })).toBe('gap');
    expect(apply(state, op)).toBe('applied');
    expect(apply(state, op)).toBe('duplicate');
  });

  it('[H6] changes ids wherever they stand when operations are saved', () => {
    const state = emptyState();
    apply(state, edit(state, '~.1', 'r', { n: 1 }, 1));
    apply(state, remove(state, '~.2', 'r', 2));
    rename(
      state,
      'r',
      new Map([
        ['~.1', 'a.1'],
        ['~.2', 'a.2'],
      ]),
    );
    expect(state.records.get('r')?.deletes).toEqual([{ id: 'a.2', seen: ['a.1'] }]);
    expect(one(state).deleted).toBe(true);
  });

  it('[H5] brings three devices to the same state, whatever they do and whenever they meet', () => {
    const step = fc.record({
      device: fc.nat(2),
      act: fc.constantFrom('edit', 'remove', 'meet'),
      record: fc.constantFrom('r', 's'),
      field: fc.constantFrom('x', 'y'),
      value: fc.nat(3),
      w: fc.integer({ min: -1e12, max: 1e12 }),
      with: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const devices = ['a', 'b', 'c'].map((name) => ({ name, state: emptyState(), log: [] as Op[], counter: 0 }));
        const meet = (from: (typeof devices)[number], to: (typeof devices)[number]): void => {
          for (const op of from.log) if (apply(to.state, op) === 'applied') to.log.push(op);
        };
        for (const { device, act, record, field, value, w, with: other } of steps) {
          const [self, peer] = [devices[device], devices[other]];
          if (!self || !peer) continue;
          if (act === 'meet') {
            meet(peer, self);
            continue;
          }
          self.counter += 1;
          const id = `${self.name}.${self.counter}`;
          const op =
            act === 'edit' ? edit(self.state, id, record, { [field]: value }, w) : remove(self.state, id, record, w);
          apply(self.state, op);
          self.log.push(op);
        }
        for (const to of devices) for (const from of devices) meet(from, to);
        for (const to of devices) for (const from of devices) meet(from, to);
        const [first, ...others] = devices.map(({ state }) => shownOf(state));
        for (const other of others) expect(other).toEqual(first);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });
});

describe('isOp', () => {
  it('[H9] takes operations and nothing else', () => {
    const good: Op = { id: 'a.1', r: 'r', v: 1, s: { n: [null, { a: 'b' }] }, w: 1 };
    expect(isOp(good)).toBe(true);
    expect(isOp({ ...good, ofTomorrow: 1 })).toBe(true);
    const bad = [
      null,
      'op',
      [],
      { ...good, id: 'a' },
      { ...good, id: 'a.0' },
      { ...good, id: 'a.1.5e9x' },
      { ...good, r: '' },
      { ...good, w: Number.NaN },
      { ...good, s: { n: undefined } },
      { ...good, s: { n: new Date(0) } },
      { ...good, s: [] },
      { ...good, p: { n: 'a.1' } },
      { ...good, d: true },
      { ...good, c: [1] },
      { ...good, undel: 'a.1' },
    ];
    expect(bad.filter(isOp)).toEqual([]);
  });
});
