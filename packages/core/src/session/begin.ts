import type { Instant } from '../base/instant.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Goal } from '../vocabulary/goal.ts';
import type { FramingStep, Routine, Step } from '../vocabulary/routine.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { permitOf } from './permit.ts';
import { changeTo } from './place.ts';
import type { Session, SessionStep } from './session.ts';
import { CHANGE } from './times.ts';

/** What a massage starts from: a verdict for this baby, and the routine that came with it. */
export interface SessionStart {
  readonly at: Instant;
  /** Id of the baby for whom the verdict was given. */
  readonly baby: string;
  readonly goal: Goal | null;
  readonly verdict: Verdict;
  readonly routine: Routine;
  readonly book: Book;
  /** A stop sign was noted lately, so silence is no yes from the beginning. [T12] */
  readonly stopNoted?: boolean;
}

/** A massage that is about to begin. Whether hands may go on is asked of the verdict when they do. [T1] [T2] */
export function begin(start: SessionStart): Session {
  const { at, baby, goal, verdict, routine, book } = start;
  const session: Session = {
    version: 1,
    baby,
    goal,
    permit: permitOf(verdict),
    steps: routine.steps.map((step) => sessionStep(step, start)),
    step: 0,
    into: 0,
    stage: { kind: 'preparing', into: 0 },
    pace: 1,
    changes: { side: 0, position: 0 },
    clock: { started: at, last: at, latest: at, ran: 0, prone: 0, paused: 0 },
    done: [],
    skipped: [],
    signs: { last: null, subtleAt: null, stop: start.stopNoted ?? false, dozed: false },
    outcome: null,
    announced: null,
    spare: {
      permission: sessionStep(frame('ask-permission', book), start),
      resting: sessionStep(frame('resting-hands', book), start),
      safeSleep: sessionStep(frame('safe-sleep', book), start),
    },
  };
  const complete = { ...session, steps: withSleep(session) };
  return { ...complete, changes: changesThatFit(complete) };
}

/** Whoever is to sleep is laid on the back, after a routine too short to say so as well. [T15] */
function withSleep({ goal, steps, spare }: Session): readonly SessionStep[] {
  const laid = goal !== 'sleep' || steps.some(({ stroke }) => stroke === 'safe-sleep');
  return laid ? steps : [...steps, spare.safeSleep];
}

/** Changes take their usual time, or what the limits leave: no stroke is dropped for them. [T5] */
function changesThatFit(session: Session): Session['changes'] {
  const { steps, permit } = session;
  const asked = steps.map((_, at) => changeTo(session, at));
  const prone = (at: number): boolean => steps[at]?.position === 'prone';
  const count = (of: 'side' | 'position'): number => asked.filter((change) => change === of).length;
  const room = permit.minutes * 60_000 - secondsOf(steps) * 1000;
  const position = share(room, count('position'), CHANGE.position);
  const side = share(room - position * count('position'), count('side'), CHANGE.side);
  const proneRoom = permit.proneSeconds * 1000 - secondsOf(steps.filter((_, at) => prone(at))) * 1000;
  const proneSides = asked.filter((change, at) => change === 'side' && prone(at)).length;
  return { position, side: Math.min(side, share(proneRoom, proneSides, CHANGE.side)) };
}

function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Whole milliseconds for each of `count`, from 0 to `most`. */
function share(room: number, count: number, most: number): number {
  return count === 0 ? most : Math.max(0, Math.min(most, Math.floor(room / count)));
}

function frame(stroke: FramingStep, { routines }: Book): Step {
  const seconds = routines.framing[stroke];
  return {
    id: stroke,
    stroke,
    side: 'none',
    position: 'supine',
    contact: null,
    repetitions: 1,
    seconds,
    pressure: 0,
    because: [],
  };
}

/** A step with what its laws need of the book. */
function sessionStep(step: Step, { goal, book }: SessionStart): SessionStep {
  const stroke = book.strokes.find(({ id }) => id === step.stroke);
  const block = stroke !== undefined && book.routines.tummyBlock.includes(stroke.id);
  const most = (goal && stroke?.repetitions.most[goal]) ?? 0;
  return {
    ...step,
    does: stroke?.id ?? null,
    part: stroke?.part ?? null,
    block,
    opensLap: block || stroke?.id === 'bicycle',
    skin: stroke?.needs.undress ?? (stroke && book.routines.skinOnly.includes(stroke.id) ? 'some' : 'any'),
    most: Math.max(step.repetitions, most, block ? 0 : 2 * step.repetitions),
    cut: false,
    again: false,
  };
}
