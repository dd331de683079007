import type { Json } from '../household/operation.ts';
import type { VoicesHere } from './voices-here.ts';

/** Every recording and every voice as they are stored, sound as base64 text; or why none could be read. [W93] */
export async function exportVoices({ all }: Pick<VoicesHere, 'all'>): Promise<{ readonly [key: string]: Json }> {
  const stored = await all();
  if (!stored.ok) return { recordingsUnread: stored.error };
  const { recordings, about } = stored.value;
  return { recordings: recordings.map(asJson), voices: about.map(asJson) };
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value, (_, part) => (part instanceof ArrayBuffer ? base64(part) : part)) ?? 'null');
}

/** Letters at a time: more would be too many parameters for some browsers. */
const STRETCH = 0x8000;

function base64(bytes: ArrayBuffer): string {
  let letters = '';
  for (let at = 0; at < bytes.byteLength; at += STRETCH)
    letters += String.fromCharCode(...new Uint8Array(bytes, at, Math.min(STRETCH, bytes.byteLength - at)));
  return btoa(letters);
}
