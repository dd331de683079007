import { cut } from './cut.ts';
import type { Moved } from './effect.ts';
import { entryOf } from './entry.ts';
import { handsOn } from './place.ts';
import type { Session, SessionStep } from './session.ts';
import { told } from './signal.ts';

/** How a massage ends before its time. */
export type EarlyEnd = 'cue' | 'stopped';

/**
 * No more strokes. Hands that lie on the baby end softly; then come what was put on the skin and, for a baby who is to
 * sleep or who dozes, the back. [T14] [T15]
 */
export function ended(session: Session, outcome: EarlyEnd): Moved {
  const landed: Session = { ...withoutStrokes(session), outcome, announced: null };
  const soft = wasTouched(session) && handsOn(session);
  if (soft) return [{ ...landed, stage: { kind: 'soft-ending', into: 0 } }, told('soften', { say: 'soft-ending' })];
  return landed.step < landed.steps.length && (landed.signs.dozed || landed.done.length > 0)
    ? [{ ...landed, stage: { kind: 'steps' } }, []]
    : finished(landed);
}

/** Hands may be on the baby now, or were until a touch paused them. */
function wasTouched({ stage }: Session): boolean {
  const under = stage.kind === 'paused' ? stage.under : stage;
  return under.kind === 'steps' || under.kind === 'still';
}

/** Only the closing steps are still to come. */
export function withoutStrokes(session: Session): Session {
  const short = cut(session);
  const before = short.steps.slice(0, short.step);
  const closing = short.steps.slice(short.step).filter(({ stroke }) => stroke === 'wipe-and-wrap');
  const steps = [...before, ...closing, ...sleeping(session)];
  return { ...short, steps };
}

/** The way onto the back, where it is due. [T15] */
function sleeping({ goal, signs, spare }: Session): readonly SessionStep[] {
  return goal === 'sleep' || signs.dozed ? [spare.safeSleep] : [];
}

/** The goodbye, and what is written down. [T19] */
export function finished(session: Session): Moved {
  const over: Session = { ...session, outcome: session.outcome ?? 'done', stage: { kind: 'over' } };
  const entry = entryOf(over);
  return [over, [...told('end', { say: 'goodbye' }), ...(entry ? [{ kind: 'record', entry } as const] : [])]];
}
