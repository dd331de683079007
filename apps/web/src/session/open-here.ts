import type { Household } from '../household/household.ts';
import { wallClock } from '../platform/clock.ts';
import { go } from '../platform/route.ts';
import { isSecure } from '../platform/secure-context.ts';
import { forgetfulSessionStore, sessionStore } from '../platform/session-store.ts';
import { ownTurn, turnOfWindows } from '../platform/turn.ts';
import { openHost, type SessionHost } from './host.ts';
import { soundHere } from './sound-here.ts';
import { noteLiving } from './waits.ts';

let opening: Promise<SessionHost> | null = null;

/** The massage of this device, opened once: the powers of the browser are handed in here. */
export function sessionHere(household: Household): Promise<SessionHost> {
  opening ??= open(household);
  return opening;
}

async function open(household: Household): Promise<SessionHost> {
  const host: SessionHost = await openHost({
    now: wallClock,
    store: isSecure() ? sessionStore() : forgetfulSessionStore(),
    turn: isSecure() ? turnOfWindows : ownTurn,
    record: household.record,
    noteLiving,
    perform: (effect, session) => {
      if (effect.kind === 'open-crying') go('crying');
      else if (effect.kind === 'open-help') go('help');
      else soundHere(effect, session, household);
    },
  });
  return host;
}
