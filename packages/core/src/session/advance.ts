import type { Instant, Milliseconds } from '../base/instant.ts';
import type { Moved, SessionEffect } from './effect.ts';
import { finished } from './ending.ts';
import { mayStroke } from './permit.ts';
import { changeTime, stepNow, stepTime, workTime } from './place.ts';
import type { Going, Session, SessionStep } from './session.ts';
import { announced, begun, told } from './signal.ts';
import { ANNOUNCE, PREPARING, RETURN, SOFT_ENDING, STILL } from './times.ts';

/** The session some milliseconds on. What is left over at the end of a step goes on into the next: nothing drifts. [T4] */
export function advanced(session: Session, span: Milliseconds, at: Instant): Moved {
  const { stage } = session;
  switch (stage.kind) {
    case 'preparing':
    case 'still':
    case 'soft-ending':
      return waited(session, stage, span, at);
    case 'steps':
      return stepped(session, span, at);
    case 'paused':
    case 'asking':
    case 'comfort':
    case 'over':
      return [session, []];
  }
}

/** Effects first, then those of what follows. */
export function followed([session, effects]: Moved, then: (session: Session) => Moved): Moved {
  const [next, further] = then(session);
  return [next, [...effects, ...further]];
}

type Waiting = Exclude<Going, { readonly kind: 'steps' }>;

/** A stage of a fixed length, which leads back into the steps. */
function waited(session: Session, stage: Waiting, span: Milliseconds, at: Instant): Moved {
  const lasts = lengthOf(stage);
  const full = span >= lasts - stage.into;
  const spent = full ? lasts - stage.into : span;
  const into = full ? lasts : stage.into + span;
  const ran = stage.kind === 'still' && stage.after === 'sign' ? spent : 0;
  const clock = { ...session.clock, ran: session.clock.ran + ran };
  const moved: Session = { ...session, stage: { ...stage, into }, clock };
  if (!full) return [moved, passages(stage, into)];
  const arrived = followed([{ ...moved, stage: { kind: 'steps' } }, passages(stage, into)], (next) =>
    stage.kind === 'still' ? wentOn(next, stage.after, at) : arrivedAt(next, at),
  );
  return followed(arrived, (next) => advanced(next, span - spent, at));
}

/** Still hands go on: with the same step, or with one that has taken its place. [T10] [T13] */
function wentOn(session: Session, after: 'sign' | 'pause', at: Instant): Moved {
  if (after === 'pause') return [session, []];
  return session.into === 0 ? arrivedAt(session, at) : [session, told('resume', { say: 'back' })];
}

/** Milliseconds that a stage lasts. */
export function lengthOf(stage: Waiting): Milliseconds {
  switch (stage.kind) {
    case 'preparing':
      return PREPARING;
    case 'still':
      return stage.after === 'sign' ? STILL : RETURN;
    case 'soft-ending':
      return SOFT_ENDING['rest-hands'] + SOFT_ENDING.cover + SOFT_ENDING.hold;
  }
}

/** What is said on the way through the soft ending: cover, then hold. */
function passages(stage: Waiting, into: Milliseconds): readonly SessionEffect[] {
  if (stage.kind !== 'soft-ending') return [];
  const covers = SOFT_ENDING['rest-hands'];
  const holds = covers + SOFT_ENDING.cover;
  const passed = (time: Milliseconds): boolean => stage.into < time && time <= into;
  return [
    ...(passed(covers) ? told('change', { say: 'cover' }) : []),
    ...(passed(holds) ? told('change', { say: 'hold' }) : []),
  ];
}

/** Time in the present step. Where a yes is waited for, time stands still at its end. [T12] */
function stepped(session: Session, span: Milliseconds, at: Instant): Moved {
  const step = stepNow(session);
  if (!step) return finished(session);
  const lasts = stepTime(session, session.step);
  const left = lasts - session.into;
  const full = span >= left;
  const spent = full ? left : span;
  const credit = credited(session, step, spent);
  // A sum of spans may miss the end by a hair, so the end is set and not summed.
  const moved = withAnnouncement(full ? { ...credit, into: lasts } : credit, step, lasts);
  if (needsYes(session)) return full && spent > 0 ? [moved[0], told('look', { say: 'wait-for-yes' })] : moved;
  if (!full) return moved;
  return followed(
    followed(moved, (one) => onwards(one, at)),
    (one) => advanced(one, span - spent, at),
  );
}

/** The question and the looks wait for an answer, once a stop sign was noted. [T12] */
export function needsYes(session: Session): boolean {
  const stroke = stepNow(session)?.stroke;
  return session.signs.stop && (stroke === 'ask-permission' || stroke === 'cue-check');
}

/** The time that was spent in a step, written to the step, to the minutes and to the stroke. [T4] [T16] [T19] */
function credited(session: Session, step: SessionStep, spent: Milliseconds): Session {
  const { clock, permit, into } = session;
  const counted = step.again ? 0 : spent;
  const change = changeTime(session, session.step);
  const stroked = step.does === null ? 0 : Math.max(0, into + spent - change) - Math.max(0, into - change);
  return {
    ...session,
    into: into + spent,
    clock: { ...clock, ran: clock.ran + counted, prone: clock.prone + (step.position === 'prone' ? counted : 0) },
    done: withDone(session, step, stroked),
    permit: stroked > 0 ? { ...permit, used: true } : permit,
  };
}

function withDone({ done }: Session, step: SessionStep, stroked: Milliseconds): Session['done'] {
  if (step.does === null || stroked === 0) return done;
  const at = done.findIndex((one) => one.step === step.id);
  const before = done[at];
  return before
    ? done.with(at, { ...before, milliseconds: before.milliseconds + stroked })
    : [...done, { step: step.id, stroke: step.does, side: step.side, milliseconds: stroked }];
}

/** Says what comes next, once, a few seconds before it comes. [T6] */
function withAnnouncement(session: Session, step: SessionStep, lasts: Milliseconds): Moved {
  const next = session.steps[session.step + 1];
  const ahead = Math.min(ANNOUNCE, workTime(step, session.pace) / 2);
  const due = lasts - session.into <= ahead && session.announced !== step.id && !needsYes(session);
  return due && next ? [{ ...session, announced: step.id }, announced(next)] : [session, []];
}

/** The next step begins. */
export function onwards(session: Session, at: Instant): Moved {
  return arrivedAt({ ...session, step: session.step + 1, into: 0, announced: null }, at);
}

/** A step begins; a stroke only under a verdict that allows it now. [T1] [T2] */
export function arrivedAt(session: Session, at: Instant): Moved {
  const step = stepNow(session);
  if (!step) return finished(session);
  if (step.does !== null && !mayStroke(session, at)) return asked(session);
  return [session, begun(step)];
}

/** No hand goes on before there is a fresh verdict. [T1] [T3] */
export function asked(session: Session, under: Going = { kind: 'steps' }): Moved {
  const permit = { ...session.permit, used: false };
  return [{ ...session, stage: { kind: 'asking', under }, permit }, [{ kind: 'hush' }, { kind: 'ask-again' }]];
}
