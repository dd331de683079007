import type { Milliseconds } from '../base/instant.ts';
import { changeTime, repeated, stepNow, underOf, worked, workTime } from './place.ts';
import { withRest } from './rest.ts';
import type { Session, SessionStep } from './session.ts';
import { HOLD, STILL } from './times.ts';

/** The session with as many of its last strokes taken away as the minutes and the time on the tummy ask for. [T16] */
export function fitted(session: Session): Session {
  if (!isOver(session)) return session;
  const shorter = withoutLast(session);
  return shorter ? fitted(shorter) : session;
}

/** What is left does not go into the limits of the verdict. [T16] */
export function isOver(session: Session): boolean {
  const { clock, permit } = session;
  const left = (one: (step: SessionStep) => boolean): Milliseconds =>
    session.steps.reduce(
      (sum, step, at) => sum + (at >= session.step && !step.again && one(step) ? leftOf(session, step, at) : 0),
      0,
    );
  const prone = left(({ position }) => position === 'prone');
  const under = underOf(session);
  const still = under.kind === 'still' && under.after === 'sign' ? STILL - under.into : 0;
  return (
    clock.ran + still + left(() => true) > permit.minutes * 60_000 ||
    (prone > 0 && clock.prone + prone > permit.proneSeconds * 1000)
  );
}

function leftOf(session: Session, step: SessionStep, at: number): Milliseconds {
  return changeTime(session, at) + workTime(step, session.pace) - (at === session.step ? session.into : 0);
}

/** Back to the beginning of the repetition that was broken, where the limits have room for it. [T10] */
export function fromRepetition(session: Session): Session {
  const step = stepNow(session);
  if (!step || step.does === null || worked(session) === 0) return session;
  const each = workTime(step, session.pace) / step.repetitions;
  const into = changeTime(session, session.step) + Math.floor(repeated(session)) * each;
  const back = { ...session, into };
  return each >= HOLD || isOver(back) ? session : back;
}

/** The last stroke that has not begun is dropped on both its sides, and the tummy block as a whole; `null`: none is left. */
function withoutLast(session: Session): Session | null {
  const begun = session.steps.slice(0, session.step + 1);
  const rest = session.steps.slice(session.step + 1);
  const last = rest.findLast(({ does }) => does !== null);
  if (!last) return null;
  const gone = (step: SessionStep): boolean => step.does === last.does || (last.block && step.block);
  const before = last.block ? begun.map((step) => (step.block ? { ...step, cut: true } : step)) : begun;
  return withRest(
    session,
    before,
    rest.filter((step) => !gone(step)),
  );
}
