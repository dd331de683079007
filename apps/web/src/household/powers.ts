import type { ReadonlySignal } from '@preact/signals';
import type { Book, PlainDate } from '@warmhands/core';
import type { Clock } from '../platform/clock.ts';
import type { Store } from '../platform/store.ts';
import type { Later } from './ledger.ts';
import type { Json } from './operation.ts';

/** All that the household needs from outside: every power of the browser is handed in. */
export interface Powers {
  readonly store: Store;
  readonly clock: Clock;
  readonly later: Later;
  readonly newId: () => string;
  readonly book: Book;
  /** The first day of the edition: a device that shows an earlier date has a wrong clock. */
  readonly builtOn: PlainDate;
  /** Which baby this device shows. */
  readonly chosen: { read(): string | null; keep(id: string): void };
  readonly kept: ReadonlySignal<'kept' | 'may-be-lost' | 'look-only'>;
  readonly update: ReadonlySignal<'none' | 'ready'>;
  readonly applyUpdate: () => void;
  /** What is kept beside the store and is a person's own, for the copy of everything. */
  readonly exportRest: () => Promise<{ readonly [key: string]: Json }>;
  /** Takes away what is kept beside the store. */
  readonly eraseRest: () => Promise<void>;
  /** Another page has erased everything. */
  readonly onErased: () => void;
}
