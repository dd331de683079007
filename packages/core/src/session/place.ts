import type { Milliseconds } from '../base/instant.ts';
import type { Side } from '../vocabulary/stroke.ts';
import { type Going, PACES, type Pace, type Session, type SessionStep } from './session.ts';

/** The step that is being done, or `null` when all are. */
export function stepNow(session: Session): SessionStep | null {
  return session.steps[session.step] ?? null;
}

/** What this step asks of the baby's place: hands on the other side, another position, or nothing. [T5] */
export function changeTo(session: Session, at: number): 'side' | 'position' | null {
  const [before, step] = [session.steps[at - 1], session.steps[at]];
  if (!before || !step || step.does === null) return null;
  if (before.position !== step.position) return 'position';
  return isOther(before.side, step.side) ? 'side' : null;
}

/** From the baby's left to the right, or back; both sides at once are where the hands already are. */
function isOther(before: Side, now: Side): boolean {
  return (before === 'left' && now === 'right') || (before === 'right' && now === 'left');
}

/** Milliseconds that the change before a step takes. [T5] */
export function changeTime(session: Session, at: number): Milliseconds {
  const change = changeTo(session, at);
  return change === null ? 0 : session.changes[change];
}

/** Milliseconds of a step without its change; only strokes are stretched. [T16] */
export function workTime(step: SessionStep, pace: Pace): Milliseconds {
  return step.seconds * 1000 * (step.does === null ? 1 : pace);
}

/** Milliseconds of a step with its change. */
export function stepTime(session: Session, at: number): Milliseconds {
  const step = session.steps[at];
  return step ? changeTime(session, at) + workTime(step, session.pace) : 0;
}

/** Milliseconds of work of the present step that have gone by; 0 while the change goes on. */
export function worked(session: Session): Milliseconds {
  return Math.max(0, session.into - changeTime(session, session.step));
}

/** Repetitions of the present step that are behind, with the share of the one that is going on. [T4] */
export function repeated(session: Session): number {
  const step = stepNow(session);
  return step ? (worked(session) * step.repetitions) / workTime(step, session.pace) : 0;
}

/** The present step changed, with as many repetitions behind as before. [T4] [T16] */
export function rescaled(session: Session, to: { readonly step?: SessionStep; readonly pace?: Pace }): Session {
  const now = stepNow(session);
  if (!now) return { ...session, pace: to.pace ?? session.pace };
  const step = to.step ?? now;
  const pace = to.pace ?? session.pace;
  const change = changeTime(session, session.step);
  const work = workTime(step, pace);
  const into =
    worked(session) > 0 ? change + Math.min(work, (repeated(session) * work) / step.repetitions) : session.into;
  return { ...session, pace, into, steps: session.steps.with(session.step, step) };
}

/** The next slower pace, or `null` at the slowest. */
export function slowerPace(pace: Pace): Pace | null {
  return PACES[PACES.indexOf(pace) + 1] ?? null;
}

/** Strokes are still to be done, the present one counted in. */
export function strokesToCome(session: Session): boolean {
  return session.steps.slice(session.step).some(({ does }) => does !== null);
}

/** Hands lie on the baby: from the resting hands on, until the question has to be asked again. */
export function handsOn(session: Session): boolean {
  const step = stepNow(session);
  return step !== null && step.stroke !== 'ask-permission' && step.stroke !== 'safe-sleep';
}

/** Whole milliseconds for which a step was really stroked. */
export function doneOf(session: Session, id: string): Milliseconds {
  return session.done.find(({ step }) => step === id)?.milliseconds ?? 0;
}

/** What goes on beneath a pause. */
export function underOf({ stage }: Session): Going {
  switch (stage.kind) {
    case 'paused':
    case 'asking':
    case 'comfort':
      return stage.under;
    case 'over':
      return { kind: 'steps' };
    case 'preparing':
    case 'steps':
    case 'still':
    case 'soft-ending':
      return stage;
  }
}
