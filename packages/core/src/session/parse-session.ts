import * as v from 'valibot';
import { failed, ok, type Result } from '../base/result.ts';
import { FRAMING_STEPS } from '../vocabulary/routine.ts';
import { faultAt, faultOf, type SituationError } from '../vocabulary/situation-error.ts';
import { lengthOf } from './advance.ts';
import { stepTime } from './place.ts';
import type { Session, SessionStep } from './session.ts';
import { sessionShape } from './session-shape.ts';

/** Why a kept massage was not understood: the first place that is wrong, and what was expected there. [T20] */
export type SessionFault = SituationError;

/** Reads a massage back from where it was kept; nothing of a damaged one is gone on with. [T20] */
export function parseSession(input: unknown): Result<Session, SessionFault> {
  const parsed = v.safeParse(sessionShape, input, { abortEarly: true });
  if (!parsed.success) return failed(faultOf(parsed.issues[0]));
  const session: Session = parsed.output;
  const fault = stepFault(session) ?? placeFault(session) ?? stageFault(session) ?? permitFault(session);
  return fault ? failed(fault) : ok(session);
}

/** Steps have ids of their own, and a stroke knows its part of the body. */
function stepFault({ steps }: Session): SessionFault | null {
  const at = steps.findIndex((step, nth) => !agrees(step) || steps.findIndex(({ id }) => id === step.id) !== nth);
  const step = steps[at];
  if (!step) return null;
  return agrees(step)
    ? faultAt('contradiction', ['steps', at, 'id'], 'an id that no other step has', step.id)
    : faultAt('contradiction', ['steps', at, 'does'], 'its own stroke and a part of the body, or neither', step.does);
}

function agrees({ stroke, does, part }: SessionStep): boolean {
  const frames = FRAMING_STEPS.some((step) => step === stroke);
  return frames ? does === null && part === null : does === stroke && part !== null;
}

/** The place in the steps is one that they have. */
function placeFault(session: Session): SessionFault | null {
  const { step, steps, into } = session;
  if (step > steps.length)
    return faultAt('contradiction', ['step'], `at most ${steps.length}, the steps there are`, step);
  return into > stepTime(session, step)
    ? faultAt('contradiction', ['into'], 'no more than the step takes', into)
    : null;
}

/** A stage is not longer than it lasts, and what is over says how it ended. */
function stageFault({ stage, outcome }: Session): SessionFault | null {
  if (stage.kind === 'over')
    return outcome === null ? faultAt('contradiction', ['outcome'], 'how it ended, since it is over', outcome) : null;
  const under = 'under' in stage ? stage.under : stage;
  if (under.kind === 'steps') return null;
  const place = 'under' in stage ? ['stage', 'under', 'into'] : ['stage', 'into'];
  return under.into > lengthOf(under)
    ? faultAt('contradiction', place, 'no more than the stage lasts', under.into)
    : null;
}

/** Nobody has stroked without leave. [T1] */
function permitFault({ permit }: Session): SessionFault | null {
  return permit.used && !permit.allowed
    ? faultAt('contradiction', ['permit', 'used'], 'false, since no verdict allowed it', permit.used)
    : null;
}
