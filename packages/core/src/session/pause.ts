import type { Instant } from '../base/instant.ts';
import { asked } from './advance.ts';
import type { Moved } from './effect.ts';
import { finished } from './ending.ts';
import { fromRepetition } from './fit.ts';
import { mayStroke } from './permit.ts';
import { handsOn, stepNow, strokesToCome } from './place.ts';
import type { Going, PauseCause, Session, Stage } from './session.ts';
import { atClosing } from './sign.ts';
import { told } from './signal.ts';
import { JUMP, STALE } from './times.ts';

/** Whether time moves the session now. */
export function isGoing(stage: Stage): stage is Going {
  switch (stage.kind) {
    case 'preparing':
    case 'steps':
    case 'still':
    case 'soft-ending':
      return true;
    case 'paused':
    case 'asking':
    case 'comfort':
    case 'over':
      return false;
  }
}

/** Hands come off, at once and wherever it stands. [T8] [T9] */
export function paused(session: Session, because: PauseCause, since: Instant): Session {
  const { stage } = session;
  return isGoing(stage) ? { ...session, stage: { kind: 'paused', since, because, under: stage } } : session;
}

/** The half-second press: on from here, or first a fresh verdict. [T3] [T10] */
export function resumed(session: Session, at: Instant): Moved {
  const { stage } = session;
  switch (stage.kind) {
    case 'paused':
      return goneOn(session, stage, at);
    case 'comfort':
      return strokesToCome(session) ? asked(session, stage.under) : [{ ...session, stage: stage.under }, []];
    case 'asking':
      return [session, [{ kind: 'ask-again' }]];
    case 'preparing':
    case 'steps':
    case 'still':
    case 'soft-ending':
    case 'over':
      return [session, []];
  }
}

type Paused = Extract<Stage, { readonly kind: 'paused' }>;

function goneOn(session: Session, stage: Paused, at: Instant): Moved {
  if (isStale(session, stage, at)) return asked(session, stage.under);
  const waited: Session = { ...session, clock: { ...session.clock, paused: pausedFor(session, stage, at) } };
  const step = stepNow(waited);
  if (!step) return finished(waited);
  const on = fromRepetition({ ...waited, stage: backTo(waited, stage.under) });
  const back = isGoingSteps(stage.under);
  return [on, back ? [{ kind: 'begin-step', step }, ...told('resume', { say: 'now', step })] : []];
}

function isGoingSteps(under: Going): boolean {
  return under.kind === 'steps' || under.kind === 'still';
}

/** Paused too long in all since the last verdict, by a clock that ran back, or with no verdict to stroke by. [T3] [T9] */
export function isStale(session: Session, stage: Paused, at: Instant): boolean {
  if (!strokesToCome(session)) return false;
  const strokes = stepNow(session)?.does !== null;
  return at - stage.since < -JUMP || pausedFor(session, stage, at) > STALE || (strokes && !mayStroke(session, at));
}

/** Milliseconds paused since the last verdict, this pause counted in. */
function pausedFor({ clock }: Session, { since }: Paused, at: Instant): number {
  return clock.paused + Math.max(0, at - since);
}

/** Hands that were on the baby get a moment to come back. [T10] */
function backTo(session: Session, under: Going): Going {
  if (under.kind === 'still' && under.after === 'sign') return { ...under, into: 0 };
  const hands = isGoingSteps(under) && handsOn(session) && !atClosing(session);
  return hands ? { kind: 'still', into: 0, after: 'pause' } : under;
}
