import type { Instant } from '../base/instant.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { advanced, arrivedAt, followed, onwards } from './advance.ts';
import { lighter, onceMore, skipped, slower } from './change.ts';
import { cut, withOpening } from './cut.ts';
import type { Moved, SessionEffect } from './effect.ts';
import { ended, finished } from './ending.ts';
import type { SessionEvent } from './event.ts';
import { isGoing, paused, resumed } from './pause.ts';
import { isLeft, permitOf, renewed } from './permit.ts';
import { stepNow, strokesToCome, underOf } from './place.ts';
import type { Going, Session } from './session.ts';
import { atClosing, signed } from './sign.ts';
import { told } from './signal.ts';
import { JUMP, PREPARING } from './times.ts';

/** One event, and what comes of it. The only clock is `at`. */
export function step(session: Session, event: SessionEvent): Moved {
  if (session.stage.kind === 'over') return [session, afterTheEnd(event)];
  const { at } = event;
  const { last, latest } = session.clock;
  const now: Session = { ...session, clock: { ...session.clock, last: at, latest: at > latest ? at : latest } };
  if (event.kind === 'reopen') return [paused(now, 'reopened', last), []];
  const moved = ticked(now, last, at);
  if (event.kind === 'tick' || (event.kind === 'resume' && isGoing(session.stage))) return moved;
  return followed(moved, (next) => answered(next, event));
}

/** What is over stays as it is, and help is still there. [T7] [T14] */
function afterTheEnd(event: SessionEvent): readonly SessionEffect[] {
  if (event.kind === 'help') return [{ kind: 'open-help' }];
  return event.kind === 'sign' && event.sign === 'crying' ? [{ kind: 'open-crying' }] : [];
}

/** Time that went by since the last event; a longer silence is a pause that began with it. [T4] [T9] */
function ticked(session: Session, last: Instant, at: Instant): Moved {
  const span = at - last;
  if (span > JUMP)
    return isGoing(session.stage) ? [paused(session, 'hidden', last), [{ kind: 'hush' }]] : [session, []];
  return advanced(session, Math.max(0, span), at);
}

type Answered = Exclude<SessionEvent, { readonly kind: 'tick' | 'reopen' }>;

function answered(session: Session, event: Answered): Moved {
  switch (event.kind) {
    case 'touch':
      return isGoing(session.stage)
        ? [paused(session, 'touch', event.at), [{ kind: 'hush' }, ...told('pause', { say: 'paused' })]]
        : [session, []];
    case 'hide':
      return [paused(session, 'hidden', event.at), [{ kind: 'hush' }]];
    case 'help':
      return [paused(session, 'help', event.at), [{ kind: 'hush' }, { kind: 'open-help' }]];
    case 'resume':
      return resumed(session, event.at);
    case 'yes':
      return agreed(session, event.at);
    case 'sign':
      return signed(session, event.sign);
    case 'skip':
      return passedOver(session, event.at);
    case 'once-more':
      return [onTheWay(session) ? (onceMore(session) ?? session) : session, []];
    case 'slower':
      return [onTheWay(session) ? (slower(session) ?? session) : session, []];
    case 'lighter':
      return [onTheWay(session) ? (lighter(session) ?? session) : session, []];
    case 'stop':
      return halted(session, event.at);
    case 'verdict':
      return event.baby === session.baby ? judged(session, event.verdict, event.at) : [session, []];
  }
}

/** A yes answers the question and the looks; elsewhere nothing was asked. [T12] */
function agreed(session: Session, at: Instant): Moved {
  const stroke = stepNow(session)?.stroke;
  const asks = stroke === 'ask-permission' || stroke === 'cue-check';
  return session.stage.kind === 'steps' && asks ? onwards(session, at) : [session, []];
}

/** The steps are under way, or would be but for a pause. */
export function onTheWay({ stage }: Session): boolean {
  const under = stage.kind === 'paused' ? stage.under : stage;
  return under.kind === 'preparing' || under.kind === 'steps' || under.kind === 'still';
}

/** What is passed over: the time to get ready, or the present stroke. [T17] */
function passedOver(session: Session, at: Instant): Moved {
  const { stage } = session;
  if (stage.kind === 'preparing') return advanced(session, PREPARING - stage.into, at);
  const under = underOf(session);
  const next = onTheWay(session) && under.kind !== 'preparing' ? skipped(session) : null;
  if (!next) return [session, []];
  return stage.kind === 'paused' ? [next, []] : arrivedAt(next, at);
}

/** Enough: no stroke after it, whatever comes. [T7] */
function halted(session: Session, at: Instant): Moved {
  const { stage } = session;
  if (underOf(session).kind === 'soft-ending' || atClosing(session)) return shortened(session, at);
  const crying = (stage.kind === 'comfort' || stage.kind === 'asking') && session.signs.last === 'crying';
  return ended(session, crying ? 'cue' : 'stopped');
}

/** The ending made short: only the back to sleep is never left out. [T15] */
function shortened(session: Session, at: Instant): Moved {
  const begun = underOf(session).kind === 'soft-ending' ? session.step : session.step + 1;
  const lays = session.steps.findIndex(({ stroke }, nth) => nth >= begun && stroke === 'safe-sleep');
  if (lays < 0) return finished({ ...session, step: session.steps.length, into: 0 });
  const laid: Session = { ...session, stage: { kind: 'steps' }, step: lays, into: 0, announced: null };
  return arrivedAt(laid, at);
}

/** A verdict given while the session is there. [T1] [T3] */
function judged(session: Session, verdict: Verdict, at: Instant): Moved {
  if (verdict.verdict === 'ask') return [session, []];
  if (!permitOf(verdict).allowed) return forbidden(session, verdict);
  if (verdict.validUntil < at) return [session, []];
  const clock = { ...session.clock, latest: at };
  const fresh = renewed({ ...session, clock }, verdict);
  const now = stepNow(fresh);
  const allowed = now === null || isLeft(now, verdict.leftOut, verdict.limits.undress);
  const { stage } = session;
  if (isGoing(stage)) return allowed ? [fresh, []] : arrivedAt(cut(fresh), at);
  const kept = allowed ? fresh : cut(fresh);
  const under = underOf(session);
  const asked = stage.kind === 'asking' || stage.kind === 'comfort';
  const opened = asked && under.kind !== 'preparing' ? withOpening(kept) : kept;
  const back: Going = asked && under.kind === 'still' ? { kind: 'steps' } : under;
  const because = stage.kind === 'paused' ? stage.because : 'asked';
  return [{ ...opened, stage: { kind: 'paused', since: at, because, under: back } }, []];
}

/** Not now, or someone should see the baby first: hands that stroke end softly, and others do not begin. [T1] */
function forbidden(session: Session, verdict: Verdict): Moved {
  const barred: Session = { ...session, permit: permitOf(verdict) };
  const stroking = onTheWay(session) && strokesToCome(session);
  return stroking ? ended(barred, 'stopped') : [barred, []];
}
