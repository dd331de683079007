import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '@warmhands/core';
import { isSecure } from '../platform/secure-context.ts';
import type { StoreFailure } from '../platform/store.ts';
import { forgetfulVoiceStore, indexedVoiceStore, type VoiceStore, type Voices } from '../platform/voice-store.ts';
import type { Recording } from './recording.ts';
import type { Slot } from './slot.ts';

/** The recordings of this device, as this page knows them. */
export interface VoicesHere {
  /** `null` until they are read. */
  readonly voices: ReadonlySignal<Voices | null>;
  /** Why they could not be read; `null`: they could, or nobody has tried. */
  readonly fault: ReadonlySignal<StoreFailure | null>;
  /** Reads them anew: another page may have recorded something. */
  read(): Promise<void>;
  keep(recording: Recording): Promise<Result<'kept', StoreFailure>>;
  remove(slot: Slot): Promise<Result<'removed', StoreFailure>>;
  /** All that is stored, as it stands. */
  all: VoiceStore['all'];
}

/** The recordings of a store. After each change they are read anew, so that nothing is shown that is not kept. [W92] */
export function voicesOf(store: VoiceStore): VoicesHere {
  const voices = signal<Voices | null>(null);
  const fault = signal<StoreFailure | null>(null);
  const read = async (): Promise<void> => {
    const found = await store.read();
    fault.value = found.ok ? null : found.error;
    if (found.ok) voices.value = found.value;
  };
  const changed = async <T>(change: Promise<Result<T, StoreFailure>>): Promise<Result<T, StoreFailure>> => {
    const outcome = await change;
    if (outcome.ok) await read();
    return outcome;
  };
  return {
    voices,
    fault,
    read,
    keep: (recording) => changed(store.keep(recording)),
    remove: (slot) => changed(store.remove(slot)),
    all: store.all,
  };
}

let here: VoicesHere | null = null;

/** The recordings of this device. Without a secure address they live as long as the page. */
export function voicesHere(): VoicesHere {
  here ??= voicesOf(isSecure() ? indexedVoiceStore() : forgetfulVoiceStore());
  return here;
}
