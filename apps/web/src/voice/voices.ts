import { type Recording, readRecording } from './recording.ts';
import type { Slot } from './slot.ts';
import { placeOf, VOICE_IDS, type VoiceId } from './voice.ts';
import { isWave } from './wave.ts';

/** A voice that is there: it was named or added, or something of it is recorded. The first always is. [W99] */
export interface VoiceSet {
  readonly id: VoiceId;
  /** As the carer typed it; may be empty. */
  readonly name: string;
  /** How many places have a recording, damaged or not. */
  readonly count: number;
}

/** What is recorded on this device. */
export interface Voices {
  /** At least one. */
  readonly sets: readonly VoiceSet[];
  /** The voice that a massage is led by, and that is recorded. */
  readonly leads: VoiceId;
  /** The recordings of that voice alone: sound takes much room, and of the others none is heard. */
  readonly recordings: ReadonlyMap<Slot, Recording>;
  /** Places of that voice whose recording cannot be played. It stays stored until somebody replaces or deletes it. [W94] */
  readonly damaged: readonly Slot[];
}

/** A value and the key under which it is stored. */
export type Stored = readonly [key: string, value: unknown];

/** The key under which stands which voice leads. */
export const LEADS = 'leads';

/** Which voices are there and which leads, from the keys of all recordings and what is told about voices. */
export function setsOf(keys: readonly string[], about: readonly Stored[]): Pick<Voices, 'sets' | 'leads'> {
  const told = new Map(about);
  const counts = Map.groupBy(keys, (key) => placeOf(key)?.voice);
  const sets = VOICE_IDS.map((id) => ({ id, name: nameOf(told.get(id)), count: counts.get(id)?.length ?? 0 })).filter(
    ({ id, count }) => id === 'first' || count > 0 || told.has(id),
  );
  const leads = sets.find(({ id }) => id === told.get(LEADS))?.id ?? 'first';
  return { sets, leads };
}

/** What can be played of one voice. What a newer version keeps under keys that this one does not know is left alone. */
export function recordingsOf(voice: VoiceId, stored: readonly Stored[]): Pick<Voices, 'recordings' | 'damaged'> {
  const recordings = new Map<Slot, Recording>();
  const damaged: Slot[] = [];
  for (const [key, value] of stored) {
    const place = placeOf(key);
    if (place?.voice !== voice) continue;
    const recording = readRecording(value);
    const isWhole = recording?.slot === place.slot && recording.voice === voice && isWave(recording.wave);
    if (isWhole) recordings.set(place.slot, recording);
    else damaged.push(place.slot);
  }
  return { recordings, damaged };
}

/** The one name that all recordings bear which bear any; empty where they bear several. */
export function sharedName(stored: readonly unknown[]): string {
  const names = new Set(stored.map((value) => readRecording(value)?.by.trim()).filter(Boolean));
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('name' in value)) return '';
  return typeof value.name === 'string' ? value.name : '';
}
