import type { Instant, Milliseconds } from '../base/instant.ts';
import type { BodyPart } from '../vocabulary/stroke.ts';
import { lengthOf, needsYes } from './advance.ts';
import { lighter, onceMore, skipped, slower } from './change.ts';
import { isStale } from './pause.ts';
import { type Phase, phaseOf } from './phase.ts';
import { changeTime, changeTo, repeated, stepNow, stepTime } from './place.ts';
import type { Pace, PauseCause, Session, SessionStep, Sign, Stage } from './session.ts';
import { onTheWay, step } from './step.ts';
import { SOFT_ENDING } from './times.ts';

/** All that a screen shows and a picture needs at one moment. */
export interface SessionView {
  readonly phase: Phase;
  /** What goes on beneath a pause, a question or tears; `null` where nothing stands above it. */
  readonly under: Phase | null;
  readonly because: PauseCause | null;
  readonly step: SessionStep | null;
  readonly next: SessionStep | null;
  /** `next` has been said. */
  readonly announced: boolean;
  /** Seconds into what goes on (a step with its change, or a stage of its own length), and how long it lasts. */
  readonly seconds: number;
  readonly lasts: number;
  /** The repetition that goes on, from 1, of how many. */
  readonly repetition: number;
  readonly repetitions: number;
  /** Where in the repetition the hands are, 0 up to but not 1; 0 while a change goes on. [T4] */
  readonly cycle: number;
  /** What changes before the hands go on. */
  readonly change: 'side' | 'position' | null;
  /** Where the soft ending stands. */
  readonly ending: keyof typeof SOFT_ENDING | null;
  readonly waitsForYes: boolean;
  /** Going on would first ask for a verdict. [T3] */
  readonly asksAgain: boolean;
  readonly pace: Pace;
  /** The last sign that was noted. */
  readonly sign: Sign | null;
  readonly outcome: Session['outcome'];
  readonly parts: readonly PartProgress[];
  /** Share of the routine that is behind, 0 to 1, and whole seconds that are left. */
  readonly progress: number;
  readonly secondsLeft: number;
  readonly may: Readonly<Record<'resume' | 'yes' | 'skip' | 'onceMore' | 'slower' | 'lighter' | 'stop', boolean>>;
}

/** A part of the body on the way, in the order of the routine. */
export interface PartProgress {
  readonly part: BodyPart;
  /** 0 to 1. */
  readonly done: number;
  readonly now: boolean;
}

/** The session as it is at a moment, between two ticks too. */
export function viewOf(told: Session, at: Instant): SessionView {
  const [session] = step(told, { kind: 'tick', at });
  const { stage } = session;
  const now = stepNow(session);
  const above = stage.kind === 'paused' || stage.kind === 'asking' || stage.kind === 'comfort' ? stage : null;
  const shown = above?.under ?? stage;
  return {
    phase: phaseOf(session, stage),
    under: above && phaseOf(session, above.under),
    because: stage.kind === 'paused' ? stage.because : null,
    step: now,
    next: session.steps[session.step + 1] ?? null,
    announced: now !== null && session.announced === now.id,
    ...spanOf(session, shown),
    ...repetitionOf(session, now),
    change: changeNow(session, now),
    ending: shown.kind === 'soft-ending' ? endingAt(shown.into) : null,
    waitsForYes: stage.kind === 'steps' && needsYes(session),
    asksAgain: stage.kind === 'paused' && isStale(session, stage, at),
    pace: session.pace,
    sign: session.signs.last,
    outcome: session.outcome,
    parts: partsOf(session),
    ...progressOf(session),
    may: whatMay(session),
  };
}

function spanOf(session: Session, shown: Stage): Pick<SessionView, 'seconds' | 'lasts'> {
  switch (shown.kind) {
    case 'preparing':
    case 'still':
    case 'soft-ending':
      return { seconds: shown.into / 1000, lasts: lengthOf(shown) / 1000 };
    case 'steps':
      return { seconds: session.into / 1000, lasts: stepTime(session, session.step) / 1000 };
    case 'paused':
    case 'asking':
    case 'comfort':
    case 'over':
      return { seconds: 0, lasts: 0 };
  }
}

function repetitionOf(
  session: Session,
  now: SessionStep | null,
): Pick<SessionView, 'repetition' | 'repetitions' | 'cycle'> {
  if (!now) return { repetition: 0, repetitions: 0, cycle: 0 };
  const behind = Math.floor(repeated(session));
  const ended = behind >= now.repetitions;
  return {
    repetition: ended ? now.repetitions : behind + 1,
    repetitions: now.repetitions,
    cycle: ended ? 0 : repeated(session) - behind,
  };
}

function changeNow(session: Session, now: SessionStep | null): SessionView['change'] {
  if (now?.stroke === 'turn-over') return 'position';
  return session.into < changeTime(session, session.step) ? changeTo(session, session.step) : null;
}

function endingAt(into: Milliseconds): keyof typeof SOFT_ENDING {
  if (into < SOFT_ENDING['rest-hands']) return 'rest-hands';
  return into < SOFT_ENDING['rest-hands'] + SOFT_ENDING.cover ? 'cover' : 'hold';
}

function partsOf(session: Session): readonly PartProgress[] {
  const steps = session.steps.map((step, at) => ({ step, at })).filter(({ step }) => step.part !== null);
  const parts = [...new Set(steps.flatMap(({ step }) => step.part ?? []))];
  return parts.map((part) => {
    const here = steps.filter(({ step }) => step.part === part);
    const whole = here.reduce((sum, { at }) => sum + stepTime(session, at), 0);
    const done = here.reduce((sum, { at }) => sum + behindIn(session, at), 0);
    return { part, done: whole === 0 ? 1 : done / whole, now: here.some(({ at }) => at === session.step) };
  });
}

/** Milliseconds of a step that are behind; a step that was left early is behind as a whole. */
function behindIn(session: Session, at: number): Milliseconds {
  if (at === session.step) return session.into;
  return at < session.step ? stepTime(session, at) : 0;
}

function progressOf(session: Session): Pick<SessionView, 'progress' | 'secondsLeft'> {
  const whole = session.steps.reduce((sum, _, at) => sum + stepTime(session, at), 0);
  const behind = session.steps.reduce((sum, _, at) => sum + behindIn(session, at), 0);
  return { progress: whole === 0 ? 1 : behind / whole, secondsLeft: Math.ceil((whole - behind) / 1000) };
}

function whatMay(session: Session): SessionView['may'] {
  const { stage } = session;
  const way = onTheWay(session);
  const stroke = stepNow(session)?.stroke;
  const started = stage.kind !== 'preparing';
  return {
    resume: stage.kind === 'paused' || stage.kind === 'asking' || stage.kind === 'comfort',
    yes: stage.kind === 'steps' && (stroke === 'ask-permission' || stroke === 'cue-check'),
    skip: way && (!started || skipped(session) !== null),
    onceMore: way && onceMore(session) !== null,
    slower: way && slower(session) !== null,
    lighter: way && lighter(session) !== null,
    stop: stage.kind !== 'over',
  };
}
