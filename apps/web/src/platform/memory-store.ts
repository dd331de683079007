import { failed, ok } from '@warmhands/core';
import { numberOn } from '../household/numbering.ts';
import { isOp } from '../household/operation.ts';
import type { Passage, Store } from './store.ts';

/** A device without lasting storage, shared by its pages; `room` is how many operations fit. */
export interface Memory {
  readonly journal: unknown[];
  readonly pages: Set<(what: 'written' | 'erased') => void>;
  readonly device: string;
  room: number;
}

/** A fresh memory. */
export function newMemory(device: string): Memory {
  return { journal: [], pages: new Set(), device, room: Number.POSITIVE_INFINITY };
}

/** A whole store that lasts as long as the page: for a look only, where the browser would keep nothing anyway. */
export function memoryStore(memory: Memory): Store {
  const mine = new Set<(what: 'written' | 'erased') => void>();
  const tellOthers = (what: 'written' | 'erased'): void => {
    for (const heard of memory.pages) if (!mine.has(heard)) heard(what);
  };
  const passage = (after: number): Passage => {
    const found = memory.journal.slice(after);
    return {
      ops: found.filter(isOp),
      damaged: found.filter((one) => !isOp(one)),
      end: memory.journal.length,
    };
  };
  return {
    read: async (after) => ok(passage(after)),
    write: async (unsaved, after) => {
      if (memory.journal.length + unsaved.length > memory.room) return failed('full');
      const unseen = passage(after);
      const counter = memory.journal.filter((one) => isOp(one) && one.id.startsWith(`${memory.device}.`)).length;
      const { ops, names } = numberOn(unsaved, memory.device, counter);
      memory.journal.push(...ops);
      tellOthers('written');
      return ok({ unseen, names, end: memory.journal.length });
    },
    listen: (heard) => {
      mine.add(heard);
      memory.pages.add(heard);
      return () => {
        mine.delete(heard);
        memory.pages.delete(heard);
      };
    },
    erase: async () => {
      memory.journal.length = 0;
      tellOthers('erased');
      return ok('erased');
    },
    close: () => {
      for (const heard of mine) memory.pages.delete(heard);
      mine.clear();
    },
  };
}
