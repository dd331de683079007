import { beforeAll, describe, expect, test } from 'vitest';
import { type Instant, later, MINUTE } from '../base/instant.ts';
import { allBut, type Told } from '../plan/plan.fixture.ts';
import type { SessionEffect } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { mayStroke } from './permit.ts';
import { PHASES } from './phase.ts';
import { underOf } from './place.ts';
import {
  BABY,
  fresh,
  type Happening,
  happen,
  MUTATED,
  phase,
  SIGNS_SHOWN,
  started,
  stroked,
  until,
} from './session.fixture.ts';
import type { Session } from './session.ts';
import { CLUSTER } from './times.ts';

/**
 * The whole of the state space, gone through breadth first. Time is told in few words: a little, to the next turn,
 * a jump, a long pause, and a clock that runs back. Two sessions that stand at the same place with the same notes
 * count as the same state, however many seconds they are into it.
 */
const SMALL: Told = {
  goal: 'bond',
  days: 300,
  minutes: 10,
  product: 'emollient',
  leftOut: allBut('leg-down', 'back-down'),
};

interface Act {
  readonly name: string;
  readonly does: (session: Session) => readonly [Session, readonly SessionEffect[]];
}

const HOUR_BACK = -60 * MINUTE;
const said = (happening: Happening | SessionEvent['kind'], wait = 300): Act => ({
  name: typeof happening === 'string' ? happening : JSON.stringify(happening).slice(0, 60),
  does: (session) => happen(session, happening, wait),
});
const verdict = (name: string, change: Parameters<typeof fresh>[2], baby = BABY): Act => ({
  name: `verdict ${name}`,
  does: (session) => happen(session, fresh(SMALL, session, change, baby)),
});
const valid = (minutes: number) => (session: Session) =>
  happen(session, fresh(SMALL, session, { validUntil: later(session.clock.last, minutes * MINUTE) }));

const ACTS: readonly Act[] = [
  said('tick', 1000),
  { name: 'to the next turn', does: (session) => [toNextTurn(session), []] },
  said('tick', 6000),
  said('tick', HOUR_BACK),
  ...(['touch', 'hide', 'reopen', 'resume', 'yes', 'skip', 'once-more', 'slower', 'stop', 'help'] as const).map(
    (kind) => said(kind),
  ),
  { ...said('resume', 16 * MINUTE), name: 'resume much later' },
  { ...said('reopen', 16 * MINUTE), name: 'reopen much later' },
  { ...said('resume', HOUR_BACK), name: 'resume by a clock that ran back' },
  ...SIGNS_SHOWN.map((sign) => said({ kind: 'sign', sign })),
  { name: 'verdict go', does: valid(15) },
  { name: 'verdict go for a second', does: valid(1 / 60) },
  verdict('ask', { verdict: 'ask' }),
  verdict('wait', { verdict: 'wait' }),
  verdict('care', { verdict: 'care' }),
  verdict('go for another baby', { verdict: 'go' }, 'baby-2'),
];

/** Ticks until step or phase change, or until nothing does. */
function toNextTurn(session: Session): Session {
  const place = (now: Session): string => `${phase(now)} ${now.step}`;
  let now = session;
  for (let ticks = 0; ticks < 40 && place(now) === place(session); ticks += 1) [now] = happen(now, 'tick', 2000);
  return now;
}

/** What makes two sessions the same place to be in. */
function keyOf(session: Session): string {
  const { stage, signs, permit, clock } = session;
  const under = underOf(session);
  return JSON.stringify([
    stage.kind,
    under.kind,
    under.kind === 'still' ? under.after : null,
    phase({ ...session, stage: under }),
    session.steps.slice(Math.max(0, session.step - 1)).map(({ stroke, side }) => `${stroke} ${side}`),
    session.done.length > 0,
    [permit.allowed, permit.used, mayStroke(session, clock.last)],
    [signs.stop, signs.dozed, signs.subtleAt !== null && clock.ran - signs.subtleAt <= CLUSTER],
    [session.pace === 1.5, session.outcome],
  ]);
}

/** A session with what an onlooker knows of its verdicts, told apart from what it notes itself. */
interface Seen {
  readonly session: Session;
  /** When the last verdict that allowed it ends; `null`: none does. */
  readonly leave: Instant | null;
  /** Hands have stroked under it. */
  readonly begun: boolean;
}

interface Passage {
  readonly from: Seen;
  readonly act: Act;
  readonly to: Session;
  readonly effects: readonly SessionEffect[];
}

const states = new Map<string, Seen>();
const wrongs = { stroked: [] as string[], touch: [] as string[], help: [] as string[], paths: 0 };

function note(list: string[], { from, act, to }: Passage): void {
  list.push(`${phase(from.session)} — ${act.name} → ${phase(to)}`);
}

/** What the onlooker holds every passage to. */
function judge(passage: Passage): Seen {
  const { from, act, to, effects } = passage;
  wrongs.paths += 1;
  const more = stroked(to) > stroked(from.session);
  const inTime = from.leave !== null && (from.begun || from.session.clock.last <= from.leave);
  if (more && !inTime) note(wrongs.stroked, passage);
  if (act.name === 'touch' && !['paused', 'asking', 'comfort', 'over'].includes(to.stage.kind))
    note(wrongs.touch, passage);
  if (act.name === 'help' && !effects.some(({ kind }) => kind === 'open-help')) note(wrongs.help, passage);
  const asked = to.stage.kind === 'asking' || to.stage.kind === 'comfort';
  return { session: to, leave: leaveAfter(passage), begun: !asked && (from.begun || more) };
}

function leaveAfter({ from, act, to }: Passage): Instant | null {
  if (act.name === 'verdict go') return later(to.clock.last, 15 * MINUTE);
  if (act.name === 'verdict go for a second') return later(to.clock.last, 1000);
  const barred = act.name === 'verdict wait' || act.name === 'verdict care';
  return barred && from.session.stage.kind !== 'over' ? null : from.leave;
}

beforeAll(() => {
  if (MUTATED) return;
  for (const minutes of [15, 0.2]) {
    const session = started(SMALL, { valid: minutes });
    states.set(`${minutes}`, { session, leave: session.permit.validUntil, begun: false });
  }
  for (const from of states.values()) {
    if (states.size > 200_000) throw new Error('without an end');
    for (const act of ACTS) {
      const [to, effects] = act.does(from.session);
      const seen = judge({ from, act, to, effects });
      const key = `${keyOf(to)} ${seen.leave === null} ${seen.begun}`;
      if (!states.has(key)) states.set(key, seen);
    }
  }
}, 120_000);

describe.skipIf(MUTATED)('the whole state space', () => {
  test('[T21] holds every phase, bare and beneath a pause', () => {
    const all = [...states.values()].map(({ session }) => session);
    process.stdout.write(`states: ${states.size}, passages: ${wrongs.paths}\n`);
    expect(new Set(all.map(phase))).toEqual(new Set(PHASES));
    const beneath = all.flatMap(({ stage }) => (stage.kind === 'paused' ? [stage.under.kind] : []));
    expect(new Set(beneath)).toEqual(new Set(['preparing', 'steps', 'still', 'soft-ending']));
    const outcomes = all.flatMap(({ stage, outcome }) => (stage.kind === 'over' ? [outcome] : []));
    expect(new Set(outcomes)).toEqual(new Set(['done', 'cue', 'stopped']));
  });

  test('[T1] [T2] no hand strokes but under a verdict for this baby that was valid when stroking began', () => {
    expect(wrongs.stroked).toEqual([]);
  });

  test('[T8] one touch stills everything', () => {
    expect(wrongs.touch).toEqual([]);
  });

  test('[T7] help is one action from everywhere', () => {
    expect(wrongs.help).toEqual([]);
  });

  test('[T7] [T21] after enough no hand strokes, and the end comes by time alone', () => {
    for (const { session } of states.values()) {
      const [stopped] = happen(session, 'stop', 300);
      const over = until(stopped, ({ stage }) => stage.kind === 'over' || stage.kind === 'paused', 2000);
      expect(over.stage.kind).toBe('over');
      // What was stroked in the moment before the word was heard.
      expect(stroked(over) - stroked(session)).toBeLessThanOrEqual(300);
    }
  });

  test('[T15] a baby who dozed is laid on the back last of all', () => {
    const dozed = [...states.values()].map(({ session }) => session).filter(({ signs }) => signs.dozed);
    expect(dozed.length).toBeGreaterThan(100);
    for (const session of dozed) {
      if (session.stage.kind !== 'over') expect(session.steps.at(-1)?.stroke).toBe('safe-sleep');
    }
  });
});
