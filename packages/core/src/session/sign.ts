import { slower } from './change.ts';
import { cut } from './cut.ts';
import type { Moved } from './effect.ts';
import { ended, withoutStrokes } from './ending.ts';
import { fitted, fromRepetition, isOver } from './fit.ts';
import { handsOn, stepNow, strokesToCome, underOf } from './place.ts';
import type { Session, Sign } from './session.ts';
import { told } from './signal.ts';
import { CLUSTER } from './times.ts';

/** What the baby says is answered at once, wherever the session is. [T13] [T14] [T15] */
export function signed(session: Session, sign: Sign): Moved {
  const { signs } = session;
  const clustered = sign === 'subtle' && signs.subtleAt !== null && session.clock.ran - signs.subtleAt <= CLUSTER;
  const noted: Session = {
    ...session,
    signs: {
      last: sign,
      subtleAt: sign === 'subtle' ? session.clock.ran : signs.subtleAt,
      stop: signs.stop || clustered || sign !== 'subtle',
      dozed: signs.dozed || sign === 'asleep',
    },
  };
  if (sign === 'crying') return comforted(noted);
  return sign === 'subtle' && !clustered ? calmed(noted) : stopped(noted);
}

/** Tears: no strokes, and the way back only by a fresh verdict. The stroke that was going on is not taken up again. [T14] */
function comforted(session: Session): Moved {
  const short = cut(session);
  const permit = { ...short.permit, used: false };
  return [
    { ...short, permit, stage: { kind: 'comfort', under: underOf(session) } },
    [{ kind: 'hush' }, { kind: 'open-crying' }],
  ];
}

/** One small sign: hands rest, and then go on slower, or with the next stroke where they are slowest already. [T13] */
function calmed(session: Session): Moved {
  const under = underOf(session);
  const on = (under.kind === 'steps' || under.kind === 'still') && handsOn(session) && strokesToCome(session);
  if (!on) return [session, []];
  const still = { kind: 'still', into: 0, after: 'sign' } as const;
  const gentler = fromRepetition(slower(session) ?? cut(session));
  switch (session.stage.kind) {
    case 'steps':
    case 'still':
      return [kept({ ...gentler, stage: still }), told('soften', { say: 'still' })];
    case 'paused':
      return [kept({ ...gentler, stage: { ...session.stage, under: still } }), []];
    case 'preparing':
    case 'soft-ending':
    case 'asking':
    case 'comfort':
    case 'over':
      return [session, []];
  }
}

/** Within the minutes, the still hands counted in. [T16] */
function kept(session: Session): Session {
  const short = fitted(session);
  return isOver(short) && stepNow(short)?.does ? withoutStrokes(short) : short;
}

/** A clear sign, or two small ones close together: the end, softly. [T14] [T15] */
function stopped(session: Session): Moved {
  switch (underOf(session).kind) {
    case 'preparing':
    case 'steps':
    case 'still':
      return atClosing(session) ? [reclosed(session), []] : ended(session, 'cue');
    case 'soft-ending':
      return [reclosed(session), []];
  }
}

/** All strokes are done, and what is left is to wipe, wrap and lay down. */
export function atClosing(session: Session): boolean {
  const stroke = stepNow(session)?.stroke;
  return stroke === 'wipe-and-wrap' || stroke === 'safe-sleep';
}

/** The closing steps, with the back to sleep on if the baby has dozed off since. [T15] */
function reclosed(session: Session): Session {
  const { steps, signs, spare } = session;
  const laid = steps.some(({ stroke }) => stroke === 'safe-sleep');
  return signs.dozed && !laid ? { ...session, steps: [...steps, spare.safeSleep] } : session;
}
