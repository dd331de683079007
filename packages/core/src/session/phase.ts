import { changeTime, stepNow } from './place.ts';
import type { Session, Stage } from './session.ts';

export const PHASES = [
  'preparing',
  'permission',
  'resting',
  'changing',
  'stroking',
  'looking',
  'still',
  'soft-ending',
  'closing',
  'paused',
  'asking',
  'comfort',
  'finished',
  'ended',
] as const;
/** Where a massage stands, in the words of its law. */
export type Phase = (typeof PHASES)[number];

/** The phase of a stage: that of the session itself, or of what lies beneath a pause. */
export function phaseOf(session: Session, stage: Stage): Phase {
  switch (stage.kind) {
    case 'steps':
      return phaseOfStep(session);
    case 'over':
      return session.outcome === 'done' ? 'finished' : 'ended';
    case 'preparing':
    case 'still':
    case 'soft-ending':
    case 'paused':
    case 'asking':
    case 'comfort':
      return stage.kind;
  }
}

function phaseOfStep(session: Session): Phase {
  switch (stepNow(session)?.stroke) {
    case 'ask-permission':
      return 'permission';
    case 'resting-hands':
      return 'resting';
    case 'cue-check':
      return 'looking';
    case 'turn-over':
      return 'changing';
    case 'wipe-and-wrap':
    case 'safe-sleep':
    case undefined:
      return 'closing';
    default:
      return session.into < changeTime(session, session.step) ? 'changing' : 'stroking';
  }
}
