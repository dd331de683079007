import { ok, type Result } from '@warmhands/core';
import { cleaned } from './cleaned.ts';
import { levelled } from './levelled.ts';
import type { Sound } from './sound.ts';
import { type TooLittle, trimmed } from './trimmed.ts';

/** A recording as it is kept: the voice alone, as loud as every other. [W91] */
export function prepared(raw: Sound): Result<Sound, TooLittle> {
  const voice = trimmed(cleaned(raw));
  return voice.ok ? ok(levelled(voice.value)) : voice;
}
