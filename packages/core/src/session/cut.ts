import { doneOf, repeated, stepNow, strokesToCome, worked } from './place.ts';
import { withRest } from './rest.ts';
import type { Session, SessionStep } from './session.ts';

/**
 * The present stroke ends here. [T17]
 *
 * With its first side goes its other side, and with one stroke of the tummy block all that is left of the block.
 */
export function cut(session: Session): Session {
  const now = stepNow(session);
  if (!now || now.does === null) return session;
  const begun = doneOf(session, now.id) > 0;
  const behind = session.steps
    .slice(0, session.step)
    .map((step) => (inBlock(now, step) ? { ...step, cut: true } : step));
  const before = [...behind, ...(begun ? [{ ...now, cut: true }] : [])];
  const rest = session.steps.slice(session.step + 1).filter((step) => step.does !== now.does && !inBlock(now, step));
  const moved = withRest(session, before, rest);
  return { ...moved, step: before.length, into: 0, announced: null };
}

/** Both belong to the tummy block: where one is broken off, so is what came before it. */
function inBlock(now: SessionStep, step: SessionStep): boolean {
  return now.block && step.block;
}

/** The question and the resting hands once more before any stroke that is still to come. [T12] */
export function withOpening(session: Session): Session {
  if (!strokesToCome(session)) return session;
  const before = session.steps.slice(0, session.step);
  const opened = session.steps.slice(0, session.step + 1).findLastIndex(({ stroke }) => stroke === 'ask-permission');
  const stroked = before.findLastIndex(({ does }) => does !== null) > opened || hasBegun(session);
  if (!stroked) return reopened(session, Math.max(0, opened));
  const now = stepNow(session);
  const rest = session.steps.slice(session.step + 1);
  const steps = [...before, ...openingAgain(session), ...(now ? [remaining(session, now)] : []), ...rest];
  return { ...session, steps, into: 0, announced: null };
}

/** The present stroke is past its change. */
function hasBegun(session: Session): boolean {
  return stepNow(session)?.does !== null && worked(session) > 0;
}

/** Back to the opening, whose time has been counted already. */
function reopened(session: Session, opened: number): Session {
  const isBehind = ({ does }: SessionStep, at: number): boolean => does === null && at >= opened && at <= session.step;
  const steps = session.steps.map((step, at) => (isBehind(step, at) ? { ...step, again: true } : step));
  return { ...session, steps, step: opened, into: 0, announced: null };
}

/** The opening as it is put in, named for the place where it comes. */
function openingAgain({ spare, steps, step }: Session): readonly SessionStep[] {
  const position = steps[step]?.position ?? 'supine';
  const times = steps.filter(({ stroke }) => stroke === 'ask-permission').length + 1;
  return [spare.permission, spare.resting].map((one) => ({
    ...one,
    id: `${one.stroke}-${times}`,
    position,
    again: true,
  }));
}

/** A step of which some repetitions are behind: those that are left. */
function remaining(session: Session, step: SessionStep): SessionStep {
  const left = step.repetitions - Math.floor(repeated(session));
  return { ...step, repetitions: left, seconds: (step.seconds * left) / step.repetitions };
}
