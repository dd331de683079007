import type { Session, SessionEffect } from '@warmhands/core/session';
import type { Household } from '../household/household.ts';
import { type Chime, openChime } from '../platform/chime.ts';
import { type Clips, openClips } from '../platform/clips.ts';
import { hasVoice, hush, speak } from '../platform/speech.ts';
import { vibrate } from '../platform/vibration.ts';
import { voicesHere } from '../voice/voices-here.ts';
import { type Guide, openGuide } from './guide.ts';
import { howMuch } from './how-much.ts';
import type { SaidPart } from './said.ts';
import { sound } from './sounding.ts';

let chime: Chime | null = null;
let clips: Clips | null = null;
let guide: Guide | null = null;
let saying: Promise<void> = Promise.resolve();

/** What an effect sounds and feels like on this device. */
export function soundHere(effect: SessionEffect, { steps }: Session, household: Household): void {
  const habits = household.habits.value;
  const { locale } = household.settings.value;
  const much = howMuch(habits, household.familiarity);
  const voice = guideOf(household);
  sound(effect, { sounds: habits.sounds, locale, much }, steps, {
    ring: (tone) => chime?.ring(tone),
    say: (parts) => {
      saying = voice.say(parts);
    },
    hush: voice.hush,
    vibrate,
  });
}

/** What leads a practice on a doll, with the same sounds and voices as a massage. [W84] */
export function sayHere(parts: readonly SaidPart[], household: Household): void {
  const { sounds } = household.habits.value;
  if (sounds.includes('chime')) chime?.ring('change');
  if (sounds.includes('voice')) saying = guideOf(household).say(parts);
}

function guideOf({ settings }: Household): Guide {
  guide ??= openGuide({
    clips: { play: async (wave) => clips?.play(wave) ?? 'damaged', hush: () => clips?.hush() },
    waveOf: (slot) => voicesHere().voices.value?.recordings.get(slot)?.wave,
    canSpeak: () => hasVoice(settings.value.locale),
    speak: (words) => speak(words, settings.value.locale),
    hush,
  });
  return guide;
}

/** Inside a touch: only then will a browser let sound be heard later. */
export function openSound({ habits }: Household): void {
  const { sounds } = habits.value;
  if (chime === null && sounds.includes('chime')) chime = openChime();
  if (clips !== null || !sounds.includes('voice')) return;
  clips = openClips();
  void voicesHere().read();
}

/** Gives the sound back: at once, or when the last words have been said. */
export function closeSound(when: 'now' | 'said'): void {
  if (when === 'now') guide?.hush();
  const [ringing, playing] = [chime, clips];
  const close = (): void => {
    ringing?.close();
    playing?.close();
  };
  chime = null;
  if (when === 'now') {
    clips = null;
    close();
    return;
  }
  void Promise.all([saying, faded()]).then(() => {
    if (clips === playing) clips = null;
    close();
  });
}

/** The last sound has faded. */
const faded = (): Promise<void> => new Promise((over) => setTimeout(over, LAST_SOUND_MS));
const LAST_SOUND_MS = 3000;
