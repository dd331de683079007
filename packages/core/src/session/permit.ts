import type { Instant } from '../base/instant.ts';
import type { Undress } from '../vocabulary/goal.ts';
import type { LeftOut, Verdict } from '../vocabulary/verdict.ts';
import { fitted } from './fit.ts';
import { withRest } from './rest.ts';
import type { Permit, Session, SessionStep } from './session.ts';
import { LEAD } from './times.ts';

/** What a verdict gives leave for: strokes only with `go` or `adapt`. [T1] */
export function permitOf({ verdict, validUntil, limits }: Verdict): Permit {
  const allowed = verdict === 'go' || verdict === 'adapt';
  return { allowed, validUntil, used: false, minutes: limits.minutes, proneSeconds: limits.proneSeconds };
}

/** Stroking may begin or go on: it has begun under this verdict, or it will within the verdict's life. [T1] [T2] */
export function mayStroke({ permit, clock }: Session, at: Instant): boolean {
  return permit.allowed && (permit.used || Math.max(at, clock.latest) + LEAD <= permit.validUntil);
}

/** The session under a fresh verdict that allows it: limits only ever become narrower. [T3] */
export function renewed(session: Session, verdict: Verdict): Session {
  const { used, minutes, proneSeconds } = session.permit;
  const fresh = permitOf(verdict);
  const permit: Permit = {
    ...fresh,
    used,
    minutes: Math.min(minutes, fresh.minutes),
    proneSeconds: Math.min(proneSeconds, fresh.proneSeconds),
  };
  const clock = { ...session.clock, paused: 0 };
  return fitted(narrowed({ ...session, permit, clock }, verdict));
}

/** What the verdict leaves out falls away from what is to come, and no hand presses more than it says. */
function narrowed(session: Session, { leftOut, limits }: Verdict): Session {
  const softer = (step: SessionStep): SessionStep =>
    step.pressure > limits.pressure ? { ...step, pressure: limits.pressure } : step;
  const before = session.steps.slice(0, session.step + 1);
  const rest = session.steps.slice(session.step + 1).filter((step) => isLeft(step, leftOut, limits.undress));
  const kept = withRest(session, before, rest);
  return { ...kept, steps: kept.steps.map((step, at) => (at < session.step ? step : softer(step))) };
}

/** The step may still be done: a stroke that takes both sides at once is not done by half. */
export function isLeft(step: SessionStep, leftOut: readonly LeftOut[], undress: Undress): boolean {
  if (step.skin === 'bare' && undress !== 'bare') return false;
  if (step.skin === 'some' && undress === 'clothed') return false;
  return !leftOut.some(
    ({ stroke, side }) => stroke === step.stroke && (side === undefined || side === step.side || !isOneSided(step)),
  );
}

function isOneSided({ side }: SessionStep): boolean {
  return side === 'left' || side === 'right';
}
