import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '@warmhands/core';
import { isSecure } from '../platform/secure-context.ts';
import type { StoreFailure } from '../platform/store.ts';
import { forgetfulVoiceStore, indexedVoiceStore, type VoiceStore } from '../platform/voice-store.ts';
import { namedVoice, type VoiceId } from './voice.ts';
import type { Voices } from './voices.ts';

/** The recordings of this device, as this page knows them. */
export interface VoicesHere extends Omit<VoiceStore, 'read'> {
  /** `null` until they are read. */
  readonly voices: ReadonlySignal<Voices | null>;
  /** Why they could not be read; `null`: they could, or nobody has tried. */
  readonly fault: ReadonlySignal<StoreFailure | null>;
  /** Reads them anew: another page may have recorded something. */
  read(): Promise<void>;
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
    remove: (voice, slot) => changed(store.remove(voice, slot)),
    async name(voice, name) {
      const outcome = await store.name(voice, name);
      const before = voices.value;
      // A name changes with each letter: sound is not read anew for it.
      if (outcome.ok && before?.sets.some(({ id }) => id === voice)) voices.value = renamed(before, voice, name);
      else if (outcome.ok) await read();
      return outcome;
    },
    lead: (voice) => changed(store.lead(voice)),
    forget: (voice) => changed(store.forget(voice)),
    all: store.all,
  };
}

function renamed(voices: Voices, voice: VoiceId, name: string): Voices {
  const { name: kept } = namedVoice(voice, name);
  return { ...voices, sets: voices.sets.map((set) => (set.id === voice ? { ...set, name: kept } : set)) };
}

let here: VoicesHere | null = null;

/** The recordings of this device. Without a secure address they live as long as the page. */
export function voicesHere(): VoicesHere {
  here ??= voicesOf(isSecure() ? indexedVoiceStore() : forgetfulVoiceStore());
  return here;
}
