import { SLOTS, type Slot } from './slot.ts';

/** The voices that can be recorded, each once for every place. [W99] */
export const VOICE_IDS = ['first', 'second', 'third', 'fourth'] as const;
export type VoiceId = (typeof VOICE_IDS)[number];

/** The longest name of a voice, in letters. */
export const LONGEST_NAME = 40;

/** What is stored of a voice beside its recordings. */
interface NamedVoice {
  readonly kind: 'voice';
  /** Version of this shape. */
  readonly v: 1;
  readonly voice: VoiceId;
  /** As the carer typed it; may be empty. */
  readonly name: string;
}

/** The voice of that name, as it is stored: without room at its ends, and no longer than a name may be. */
export function namedVoice(voice: VoiceId, name: string): NamedVoice {
  return { kind: 'voice', v: 1, voice, name: [...name.trim()].slice(0, LONGEST_NAME).join('').trim() };
}

/**
 * Under which key a recording is stored.
 *
 * The first voice has the bare name of the place, as when there was no other: so an upgrade moves no sound, needs no
 * room for it and cannot lose it. [W93]
 */
export function keyOf(voice: VoiceId, slot: Slot): string {
  return voice === 'first' ? slot : `${voice}/${slot}`;
}

/** Whose recording of which place stands under a key; `null`: this version knows no such place. */
export function placeOf(key: string): { readonly voice: VoiceId; readonly slot: Slot } | null {
  return PLACES.get(key) ?? null;
}

const PLACES = new Map(VOICE_IDS.flatMap((voice) => SLOTS.map((slot) => [keyOf(voice, slot), { voice, slot }])));
