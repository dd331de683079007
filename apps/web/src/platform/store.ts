import type { Result } from '@warmhands/core';
import type { Op, OpId } from '../household/operation.ts';

/** How far the journal of this device has been read: 0 is its beginning. */
export type Place = number;

/** Why something could not be kept. `denied`: the browser allows no storage here. `full`: no room is left. */
export type StoreFailure = 'full' | 'denied' | 'unknown';

/** What was in the journal after a place, in the order in which it was written. */
export interface Passage {
  readonly ops: readonly Op[];
  /** What stands there but is no operation. It stays stored. [H9] */
  readonly damaged: readonly unknown[];
  /** Where this passage ends. */
  readonly end: Place;
}

/** What a saving gives: what others had written meanwhile, and the lasting ids of one's own. */
export interface Saved {
  readonly unseen: Passage;
  readonly names: ReadonlyMap<OpId, OpId>;
  /** Where the journal ends now, one's own operations counted in. */
  readonly end: Place;
}

/**
 * The journal of this device. Every implementation keeps the laws of `tests/store-laws.ts`.
 *
 * A write is whole or not at all, and is given back as saved only when it is durable. [H6]
 */
export interface Store {
  read(after: Place): Promise<Result<Passage, StoreFailure>>;
  write(unsaved: readonly Op[], after: Place): Promise<Result<Saved, StoreFailure>>;
  /** Tells when another page on this device has written or erased. Gives back how to stop listening. */
  listen(heard: (what: 'written' | 'erased') => void): () => void;
  /** Leaves nothing. `blocked`: another page holds the journal open and does not let go. */
  erase(): Promise<Result<'erased', StoreFailure | 'blocked'>>;
  close(): void;
}
