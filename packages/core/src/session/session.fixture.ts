import { type Instant, later, MINUTE } from '../base/instant.ts';
import { courtOf, routineFor, type Told } from '../plan/plan.fixture.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { begin } from './begin.ts';
import type { Moved, SessionEffect } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { type Phase, phaseOf } from './phase.ts';
import type { Session } from './session.ts';
import { step } from './step.ts';

export const BABY = 'baby-1';
export const START = Date.UTC(2026, 10, 20, 12) as Instant;

/** Routines that between them hold every kind of step. */
export const WIND: Told = { goal: 'wind', days: 100, minutes: 10 };
export const SLEEP: Told = { goal: 'sleep', days: 100, minutes: 10, product: 'emollient' };
export const WHOLE: Told = { goal: 'bond', days: 300, minutes: 15, undress: 'bare', product: 'emollient' };

/** A verdict as a test's case tells it, valid for that many minutes from `at`. */
export function verdictFor(told: Told, at: Instant, minutes = 15): Verdict {
  return { ...courtOf(told).verdict, validUntil: later(at, minutes * MINUTE) };
}

/** A massage of this case that has just begun. */
export function started(
  told: Told,
  change: { readonly valid?: number; readonly stopNoted?: boolean; readonly verdict?: Verdict['verdict'] } = {},
): Session {
  const { book } = courtOf(told);
  const verdict = { ...verdictFor(told, START, change.valid), verdict: change.verdict ?? 'go' };
  const stopNoted = change.stopNoted ?? false;
  return begin({ at: START, baby: BABY, goal: told.goal ?? null, verdict, routine: routineFor(told), book, stopNoted });
}

type WithoutTime<E> = E extends unknown ? Omit<E, 'at'> : never;
export type Happening = WithoutTime<SessionEvent>;

/** Something happens that many milliseconds after the last event. */
export function happen(session: Session, happening: Happening | SessionEvent['kind'], wait = 0): Moved {
  const at = later(session.clock.last, wait);
  return step(session, eventOf(happening, at));
}

function eventOf(happening: Happening | SessionEvent['kind'], at: Instant): SessionEvent {
  if (typeof happening !== 'string') return { ...happening, at };
  if (happening === 'sign' || happening === 'verdict') throw new Error(`say more of ${happening}`);
  return { kind: happening, at };
}

/** The same, for the session alone. */
export function next(session: Session, ...happenings: readonly (Happening | SessionEvent['kind'])[]): Session {
  return happenings.reduce((moved, happening) => happen(moved, happening)[0], session);
}

/** Time alone, in ticks of that length. */
export function wait(session: Session, milliseconds: number, tick = 500): Moved {
  let moved: Moved = [session, []];
  for (let left = milliseconds; left > 0; left -= tick) {
    const [now, effects] = happen(moved[0], 'tick', Math.min(tick, left));
    moved = [now, [...moved[1], ...effects]];
  }
  return moved;
}

/** Time alone until it stands there; an error where it never does. */
export function until(session: Session, there: (session: Session) => boolean, tick = 500): Session {
  let now = session;
  for (let ticks = 0; !there(now); ticks += 1) {
    if (ticks > 4000) throw new Error(`never there: ${phase(now)} ${now.steps[now.step]?.id}`);
    [now] = happen(now, 'tick', tick);
  }
  return now;
}

/** Time alone until a step of that name is at work, past its change. */
export function atStep(session: Session, id: string): Session {
  return until(session, (now) => now.steps[now.step]?.id === id && phase(now) !== 'changing');
}

export function atPhase(session: Session, wanted: Phase): Session {
  return until(session, (now) => phase(now) === wanted);
}

export function phase(session: Session): Phase {
  return phaseOf(session, session.stage);
}

export function ids(session: Session): readonly string[] {
  return session.steps.map(({ id }) => id);
}

export function kinds(effects: readonly SessionEffect[]): readonly string[] {
  return effects.map(({ kind }) => kind);
}

/** The long searches are left out where they would be done once for every mutant; the examples stay. */
export const MUTATED = process.env['MUTATED_ROOM'] !== undefined;

/** Milliseconds stroked so far. */
export function stroked(session: Session): number {
  return session.done.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

export function sign(which: 'subtle' | 'strong' | 'crying' | 'asleep' | 'no'): Happening {
  return { kind: 'sign', sign: which };
}

export function fresh(told: Told, session: Session, change: Partial<Verdict> = {}, baby = BABY): Happening {
  return { kind: 'verdict', baby, verdict: { ...verdictFor(told, session.clock.last), ...change } };
}

export const SIGNS_SHOWN = ['subtle', 'strong', 'crying', 'asleep', 'no'] as const;
