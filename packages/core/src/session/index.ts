// The third door of core: a massage going on, second by second. Apart, so that the first answer does not carry it.

export { begin, type SessionStart } from './begin.ts';
export type { Moved, Saying, SessionEffect, Signal } from './effect.ts';
export { type Afterwards, entryOf } from './entry.ts';
export type { SessionEvent } from './event.ts';
export { stopNotedLately } from './lately.ts';
export { parseSession, type SessionFault } from './parse-session.ts';
export { PHASES, type Phase } from './phase.ts';
export type { Pace, PauseCause, Session, SessionStep, Sign, Stage } from './session.ts';
export { step } from './step.ts';
export { type PartProgress, type SessionView, viewOf } from './view.ts';
