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

/** What the massage needs from outside. */
export interface HostPowers {
  readonly now: () => Instant;
  readonly store: SessionStore;
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
  begin(start: Omit<SessionStart, 'at'>): void;
  send(happening: Happening): void;
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
  const kept = await store.read();
  const read = kept === undefined ? null : parseSession(kept);
  if (read?.ok) {
    held.value = read.value;
    if (isAbandoned(read.value, now())) put(...letGo(read.value));
    else if (isLiving(read.value)) send({ kind: 'reopen' });
  }
  unread.value = read?.ok === false;
  powers.noteLiving(held.value !== null && isLiving(held.value));

  return {
    session: held,
    baby: computed(() => held.value?.baby ?? null),
    waits: computed(() => held.value !== null && isLiving(held.value)),
    ended: computed(() => (held.value && !isLiving(held.value) ? held.value : null)),
    unread,
    begin(start) {
      unread.value = false;
      // One that was still paused is over now, and what was done of it is told of.
      if (held.value && isLiving(held.value)) put(...letGo(held.value));
      put(begin({ ...start, at: now() }), []);
    },
    send,
    async forget() {
      held.value = null;
      unread.value = false;
      powers.noteLiving(false);
      await store.clear();
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
