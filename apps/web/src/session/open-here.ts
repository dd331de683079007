import type { Household } from '../household/household.ts';
import { type Chime, openChime } from '../platform/chime.ts';
import { wallClock } from '../platform/clock.ts';
import { go } from '../platform/route.ts';
import { isSecure } from '../platform/secure-context.ts';
import { forgetfulSessionStore, sessionStore } from '../platform/session-store.ts';
import { hush, speak } from '../platform/speech.ts';
import { ownTurn, turnOfWindows } from '../platform/turn.ts';
import { vibrate } from '../platform/vibration.ts';
import { openHost, type SessionHost } from './host.ts';
import { sound } from './sounding.ts';
import { noteLiving } from './waits.ts';

let opening: Promise<SessionHost> | null = null;
let chime: Chime | null = null;

/** The massage of this device, opened once: the powers of the browser are handed in here. */
export function sessionHere(household: Household): Promise<SessionHost> {
  opening ??= open(household);
  return opening;
}

async function open(household: Household): Promise<SessionHost> {
  const { habits, settings } = household;
  const host: SessionHost = await openHost({
    now: wallClock,
    store: isSecure() ? sessionStore() : forgetfulSessionStore(),
    turn: isSecure() ? turnOfWindows : ownTurn,
    record: household.record,
    noteLiving,
    perform: (effect, session) => {
      if (effect.kind === 'open-crying') go('crying');
      else if (effect.kind === 'open-help') go('help');
      else
        sound(effect, { sounds: habits.value.sounds, locale: settings.value.locale }, session.steps, {
          ring: (tone) => chime?.ring(tone),
          speak: (words) => speak(words, settings.value.locale),
          hush,
          vibrate,
        });
    },
  });
  return host;
}

/** Inside a touch: only then will a browser let sound be heard later. */
export function openSound(household: Household): void {
  if (chime === null && household.habits.value.sounds.includes('chime')) chime = openChime();
}

/** Gives the sound back. */
export function closeSound(): void {
  hush();
  chime?.close();
  chime = null;
}
