import { cut } from './cut.ts';
import { fitted, isOver } from './fit.ts';
import { rescaled, slowerPace, stepNow } from './place.ts';
import type { Session, SessionStep } from './session.ts';

/** Each gives the session changed, or `null` where that may not be done now. */
type Change = (session: Session) => Session | null;

/** The present stroke is passed over. [T17] */
export const skipped: Change = (session) => (stepNow(session)?.does ? cut(session) : null);

/** One more repetition of the present stroke, at most as many again as the routine had. [T18] */
export const onceMore: Change = (session) => {
  const step = stepNow(session);
  if (!step || step.does === null || step.repetitions >= step.most) return null;
  const repetitions = step.repetitions + 1;
  const seconds = (step.seconds * repetitions) / step.repetitions;
  return withinLimits(rescaled(session, { step: { ...step, repetitions, seconds } }));
};

/** Everything from here on slower by a step. [T16] */
export const slower: Change = (session) => {
  const pace = slowerPace(session.pace);
  return pace === null ? null : withinLimits(rescaled(session, { pace }));
};

/** Everything from here on lighter by a step: still hands stay still, and no other touch becomes none. [T18] */
export const lighter: Change = (session) => {
  const steps = session.steps.map((step, at) => (at < session.step ? step : softer(step)));
  return steps.every((step, at) => step.pressure === session.steps[at]?.pressure) ? null : { ...session, steps };
};

function softer(step: SessionStep): SessionStep {
  switch (step.pressure) {
    case 3:
      return { ...step, pressure: 2 };
    case 2:
      return { ...step, pressure: 1 };
    case 1:
    case 0:
      return step;
  }
}

/**
 * What does not fit any more falls away at the end; `null` where the present stroke itself would be too long, or a
 * tummy block that has begun would be broken. [T16] [T17]
 */
function withinLimits(session: Session): Session | null {
  const short = fitted(session);
  return isOver(short) || stepNow(short)?.cut ? null : short;
}
