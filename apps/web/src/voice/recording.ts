import { SLOTS, type Slot } from './slot.ts';
import { VOICE_IDS, type VoiceId } from './voice.ts';

/**
 * What somebody said for one place, as it is kept. One place has one recording in each voice; the newest stands.
 *
 * It has the shape of a record of the journal but for its sound, so that a later version can tell other devices of it.
 */
export interface Recording {
  readonly kind: 'recording';
  /** Version of this shape. */
  readonly v: 1;
  /** Stored without it before there were several: then it is the first. */
  readonly voice: VoiceId;
  readonly slot: Slot;
  /** Who said it, as it was typed for each recording before voices had names. Empty: whose the voice is. */
  readonly by: string;
  readonly seconds: number;
  /** When it was recorded, in milliseconds since 1970. */
  readonly at: number;
  /** A wave file. */
  readonly wave: ArrayBuffer;
}

/** The recording that a stored value is, or `null`: what cannot be read is left out and told. */
export function readRecording(value: unknown): Recording | null {
  if (Object.prototype.toString.call(value) !== '[object Object]' || !isBag(value)) return null;
  const { by, seconds, at, wave, voice: told = 'first' } = value;
  const voice = VOICE_IDS.find((one) => one === told);
  const slot = SLOTS.find((one) => one === value['slot']);
  if (!voice || !slot || value['kind'] !== 'recording' || value['v'] !== 1 || typeof by !== 'string') return null;
  if (!isSome(seconds) || !isSome(at) || !(wave instanceof ArrayBuffer)) return null;
  return { kind: 'recording', v: 1, voice, slot, by, seconds, at, wave };
}

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSome = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
