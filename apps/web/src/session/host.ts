import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { HOUR, type Instant, type JournalEntry } from '@warmhands/core';
import {
  begin,
  parseSession,
  type Session,
  type SessionEffect,
  type SessionEvent,
  type SessionStart,
  step,
} from '@warmhands/core/session';
import type { SessionStore } from '../platform/session-store.ts';
import type { LettingGo, Turn } from '../platform/turn.ts';

/** What the massage needs from outside. */
export interface HostPowers {
  readonly now: () => Instant;
  readonly store: SessionStore;
  /** Among the windows of this browser only the one that has its turn leads the massage. [W60] */
  readonly turn: (letGo: LettingGo) => Turn;
  /** Sounds, words and screens that an effect asks for. */
  readonly perform: (effect: SessionEffect, session: Session) => void;
  readonly record: (entry: JournalEntry, place: { readonly baby: string; readonly id: string }) => void;
  /** Tells the rest of the app whether a massage waits to be gone on with. */
  readonly noteLiving: (living: boolean) => void;
}

/** Something that happens, before the clock is read. */
export type Happening = WithoutTime<SessionEvent>;
type WithoutTime<E> = E extends unknown ? Omit<E, 'at'> : never;

/** The one massage that goes on in this household, moved by core's step function and by nothing else. */
export interface SessionHost {
  /** As it stands; `null`: none. It changes with each of its turns, and with each tick. */
  readonly session: ReadonlySignal<Session | null>;
  /** Whose it is; `null`: none. It does not change with the ticks. */
  readonly baby: ReadonlySignal<string | null>;
  /** A massage is going on, or waits. */
  readonly waits: ReadonlySignal<boolean>;
  /** One that is over and has not been told of yet. */
  readonly ended: ReadonlySignal<Session | null>;
  /** Something was kept that could not be read; nothing of it is gone on with. [H20] */
  readonly unread: ReadonlySignal<boolean>;
  /** Another window leads the massage; here it is neither shown nor touched. [W60] */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Gives whether it began: not while another window leads one. */
  begin(start: Omit<SessionStart, 'at'>): Promise<boolean>;
  send(happening: Happening): void;
  /** Looks again whether another window still leads it. */
  look(): Promise<void>;
  /** Goes on here, paused; the window that led it until now pauses and lets go. [W60] */
  takeOver(): Promise<void>;
  /** Puts it away for good. */
  forget(): Promise<void>;
}

/** Between two turns it is kept again after this long. */
const KEEP_EVERY_MS = 3000;

/** Opens the massage that was kept, paused, or none. [W27] */
export async function openHost(powers: HostPowers): Promise<SessionHost> {
  const { store, now } = powers;
  const held = signal<Session | null>(null);
  const unread = signal(false);
  let keptAt = 0;

  const keep = (session: Session): void => {
    keptAt = now();
    store.keep(session);
  };
  const put = (session: Session, effects: readonly SessionEffect[]): void => {
    const before = held.value;
    held.value = session;
    powers.noteLiving(isLiving(session));
    if (effects.length > 0 || hasTurned(before, session) || Math.abs(now() - keptAt) >= KEEP_EVERY_MS) keep(session);
    for (const effect of effects) {
      if (effect.kind === 'record') powers.record(effect.entry, placeOf(session));
      else powers.perform(effect, session);
    }
  };
  const send = (happening: Happening): void => {
    if (!held.value) return;
    put(...step(held.value, { ...happening, at: now() }));
  };
  const read = async (): Promise<void> => {
    const kept = await store.read();
    const parsed = kept === undefined ? null : parseSession(kept);
    unread.value = parsed?.ok === false;
    held.value = parsed?.ok ? parsed.value : null;
    if (held.value && isAbandoned(held.value, now())) put(...letGo(held.value));
    else if (held.value && isLiving(held.value)) send({ kind: 'reopen' });
    powers.noteLiving(held.value !== null && isLiving(held.value));
  };
  /** The turn is kept only with a massage to lead. */
  const readHere = async (): Promise<void> => {
    await read();
    if (held.value === null) turn.release();
  };
  const turn = powers.turn(async (how) => {
    // What was taken away is led elsewhere already: a word of it from here would overwrite what is kept there.
    if (how === 'asked' && held.value && isLiving(held.value)) send({ kind: 'hide' });
    held.value = null;
    await store.settled();
  });
  if (await turn.take()) await readHere();

  return {
    session: held,
    baby: computed(() => held.value?.baby ?? null),
    waits: computed(() => held.value !== null && isLiving(held.value)),
    ended: computed(() => (held.value && !isLiving(held.value) ? held.value : null)),
    unread,
    elsewhere: turn.elsewhere,
    async begin(start) {
      if (!(await turn.take())) return false;
      // Another window may have left one behind since this one last looked.
      if (held.value === null) await read();
      unread.value = false;
      // One that was still paused is over now, and what was done of it is told of.
      if (held.value && isLiving(held.value)) put(...letGo(held.value));
      put(begin({ ...start, at: now() }), []);
      return true;
    },
    send,
    async look() {
      if (held.value === null && (await turn.take())) await readHere();
    },
    async takeOver() {
      await turn.takeOver();
      await readHere();
    },
    async forget() {
      held.value = null;
      unread.value = false;
      powers.noteLiving(false);
      await store.clear();
      turn.release();
    },
  };
}

/** Left for so long that nobody would go on with it. */
const ABANDONED = 3 * HOUR;

function isAbandoned(session: Session, at: Instant): boolean {
  return isLiving(session) && at - session.clock.latest > ABANDONED;
}

/** Ends a massage that was left, at the moment when it was: what was done of it is still told of. */
function letGo(left: Session): readonly [Session, readonly SessionEffect[]] {
  const at = left.clock.latest;
  let moved = step(left, { kind: 'stop', at });
  for (let tries = 0; tries < MOST_STOPS && isLiving(moved[0]); tries++) moved = step(moved[0], { kind: 'stop', at });
  return [moved[0], moved[1].filter(({ kind }) => kind === 'record')];
}

/** The soft ending and the way onto the back each take a stop of their own. */
const MOST_STOPS = 5;

const isLiving = ({ stage }: Session): boolean => stage.kind !== 'over';

/** One massage is one record, however often it is told of. [H22] */
export function placeOf({ baby, clock }: Session): { readonly baby: string; readonly id: string } {
  return { baby, id: `massage-${baby}-${clock.started}` };
}

/** More than time has gone by. */
function hasTurned(before: Session | null, after: Session): boolean {
  return before?.step !== after.step || before.stage.kind !== after.stage.kind || before.pace !== after.pace;
}
