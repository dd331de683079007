import { describe, expect, test } from 'vitest';
import { later, MINUTE } from '../base/instant.ts';
import { type Told, without } from '../plan/plan.fixture.ts';
import {
  atPhase,
  atStep,
  fresh,
  happen,
  ids,
  kinds,
  next,
  phase,
  SLEEP,
  sign,
  started,
  stroked,
  until,
  WHOLE,
  WIND,
  wait,
} from './session.fixture.ts';
import type { Session } from './session.ts';
import { viewOf } from './view.ts';

const asks = (session: Session) => session.stage.kind === 'asking';

describe('leave to stroke', () => {
  test.each(['ask', 'wait', 'care'] as const)('[T1] is not given by a verdict that says %s', (word) => {
    const session = until(started(WIND, { verdict: word }), asks);
    expect(stroked(session)).toBe(0);
    expect(session.steps[session.step]?.id).toBe('leg-down-left');
  });

  test('[T1] is asked for where the verdict ran out before hands came', () => {
    const session = until(started(WIND, { valid: 0.5 }), asks);
    expect(session.steps[session.step]?.id).toBe('leg-down-left');
    expect(stroked(wait(session, 60_000)[0])).toBe(0);
    const [, effects] = wait(started(WIND, { valid: 0.5 }), 60_000);
    expect(kinds(effects).slice(-2)).toEqual(['hush', 'ask-again']);
    expect(kinds(happen(session, 'resume')[1])).toEqual(['ask-again']);
  });

  test('[T2] is enough when stroking begins, however long the massage takes', () => {
    const over = until(started(WIND, { valid: 1 }), ({ stage }) => stage.kind === 'over');
    expect(over.outcome).toBe('done');
    expect(over.clock.last - over.permit.validUntil).toBeGreaterThan(5 * MINUTE);
  });

  test('[T2] must reach as far as the first stroke, the change before it counted in', () => {
    // Get ready 10 s, question 15 s, resting hands 15 s, and 11 s until hands stroke at the latest.
    expect(
      until(started(WIND, { valid: 51 / 60 }), ({ step, stage }) => stage.kind !== 'preparing' && step === 2).stage
        .kind,
    ).toBe('steps');
    expect(
      asks(until(started(WIND, { valid: 50.9 / 60 }), ({ step, stage }) => stage.kind !== 'preparing' && step === 2)),
    ).toBe(true);
  });

  test('[T2] is asked for again where a pause came before the first stroke', () => {
    const session = until(started(WIND, { valid: 1 }), ({ steps, step }) => steps[step]?.id === 'leg-down-left', 100);
    expect(stroked(session)).toBe(0);
    const paused = next(session, 'touch');
    expect(viewOf(paused, later(paused.clock.last, MINUTE)).asksAgain).toBe(true);
    expect(asks(happen(paused, 'resume', MINUTE)[0])).toBe(true);
    expect(viewOf(paused, later(paused.clock.last, 1000)).asksAgain).toBe(false);
    expect(asks(happen(paused, 'resume', 1000)[0])).toBe(false);
  });

  test('[T1] is not taken from a verdict for another baby', () => {
    const session = until(started(WIND, { valid: 0.5 }), asks);
    expect(happen(session, fresh(WIND, session, {}, 'baby-2'))).toEqual([session, []]);
    const stroking = atPhase(started(WIND), 'stroking');
    expect(phase(next(stroking, fresh(WIND, stroking, { verdict: 'care' }, 'baby-2')))).toBe('stroking');
  });

  test.each(['wait', 'care'] as const)('[T1] ends when a new verdict says %s, softly where hands are on', (word) => {
    const stroking = atPhase(started(WIND), 'stroking');
    const [soft, effects] = happen(stroking, fresh(WIND, stroking, { verdict: word }));
    expect(phase(soft)).toBe('soft-ending');
    expect(kinds(effects)).toContain('say');
    expect(soft.outcome).toBe('stopped');
    const paused = next(stroking, 'touch');
    expect(phase(next(paused, fresh(WIND, paused, { verdict: word })))).toBe('soft-ending');
    const waiting = started(WIND);
    expect(phase(next(waiting, fresh(WIND, waiting, { verdict: word })))).toBe('ended');
    const asked = until(started(WIND, { valid: 0.5 }), asks);
    const barred = next(asked, fresh(WIND, asked, { verdict: word }));
    expect(asks(barred)).toBe(true);
    expect(barred.permit.allowed).toBe(false);
  });

  test('[T1] is not ended by facts that only grew old', () => {
    const stroking = atPhase(started(WIND), 'stroking');
    expect(next(stroking, fresh(WIND, stroking, { verdict: 'ask' }))).toEqual(stroking);
  });
});

describe('a fresh verdict', () => {
  const pausedFor = (minutes: number): Session =>
    happen(next(atStep(started(WIND), 'tummy-paddle'), 'touch'), 'resume', minutes * MINUTE)[0];

  test('[T3] is needed after more than fifteen minutes of pause', () => {
    expect(phase(pausedFor(15))).toBe('still');
    expect(phase(pausedFor(15.01))).toBe('asking');
  });

  test('[T3] is needed after fifteen minutes in many pauses', () => {
    const once = happen(next(pausedFor(8), 'touch'), 'resume', 7 * MINUTE)[0];
    expect(phase(once)).toBe('still');
    const twice = happen(next(pausedFor(8), 'touch'), 'resume', 7 * MINUTE + 1)[0];
    expect(phase(twice)).toBe('asking');
    const between = pausedFor(8);
    const renewed = next(between, fresh(WIND, between), 'touch');
    expect(phase(happen(renewed, 'resume', 14 * MINUTE)[0])).toBe('still');
  });

  test('[T3] is needed after a reload that came later, and not after one at once', () => {
    const session = atStep(started(WIND), 'tummy-paddle');
    const later = happen(session, 'reopen', 20 * MINUTE)[0];
    expect(phase(later)).toBe('paused');
    expect(viewOf(later, later.clock.last).because).toBe('reopened');
    expect(phase(next(later, 'resume'))).toBe('asking');
    const soon = happen(session, 'reopen', 5000)[0];
    expect(phase(next(soon, 'resume'))).toBe('still');
  });

  test('[T3] leads back to a pause, and the baby is asked again', () => {
    const asked = pausedFor(16);
    const given = next(asked, fresh(WIND, asked));
    expect(phase(given)).toBe('paused');
    expect(viewOf(given, given.clock.last)).toMatchObject({ because: 'asked', under: 'permission', asksAgain: false });
    const on = next(given, 'resume');
    expect(phase(on)).toBe('permission');
    expect(phase(atPhase(on, 'resting'))).toBe('resting');
    const back = atPhase(on, 'stroking');
    expect(back.steps[back.step]?.id).toBe('tummy-paddle');
    expect(new Set(ids(back)).size).toBe(back.steps.length);
  });

  test('[T3] that comes too late itself is none', () => {
    const asked = pausedFor(16);
    const old = fresh(WIND, asked, { validUntil: later(asked.clock.last, -1) });
    expect(phase(next(asked, old))).toBe('asking');
    const just = fresh(WIND, asked, { validUntil: asked.clock.last });
    expect(phase(next(asked, just))).toBe('paused');
  });

  test('[T3] goes on with the repetitions that are left', () => {
    const session = atStep(started(WIND), 'tummy-paddle');
    const [third] = wait(session, 12_000 - session.into);
    const asked = happen(next(third, 'touch'), 'resume', 16 * MINUTE)[0];
    const given = next(asked, fresh(WIND, asked));
    expect(given.steps.find(({ id }) => id === 'tummy-paddle')).toMatchObject({ repetitions: 10, seconds: 50 });
    const over = until(next(given, 'resume'), ({ stage }) => stage.kind === 'over');
    expect(over.done.find(({ step }) => step === 'tummy-paddle')?.milliseconds).toBe(62_000);
  });

  test('[T3] in the first stroke goes on with what is left of it', () => {
    const session = wait(atStep(started(WIND), 'leg-down-left'), 15_000)[0];
    const asked = happen(next(session, 'touch'), 'resume', 16 * MINUTE)[0];
    const given = next(asked, fresh(WIND, asked), 'resume');
    expect(given.steps.find(({ id }) => id === 'leg-down-left')).toMatchObject({ repetitions: 2, seconds: 14 });
    expect(phase(given)).toBe('permission');
  });

  test('[T3] goes back to the question where no hand had stroked since', () => {
    const asked = until(started(WIND, { valid: 0.5 }), asks);
    const given = next(asked, fresh(WIND, asked));
    expect(given.step).toBe(0);
    expect(ids(given)).toEqual(ids(started(WIND)));
    expect(phase(next(given, 'resume'))).toBe('permission');
    const over = until(next(given, 'resume'), ({ stage }) => stage.kind === 'over');
    expect(over.outcome).toBe('done');
    expect(over.clock.ran).toBe(until(started(WIND), ({ stage }) => stage.kind === 'over').clock.ran);
  });

  test('[T3] takes away what it leaves out, on the side that it names', () => {
    const session = atPhase(started(WIND), 'resting');
    const narrowed = next(
      session,
      fresh(WIND, session, { leftOut: [...without('knees-up'), { stroke: 'leg-down', side: 'right', rules: [] }] }),
    );
    expect(ids(narrowed)).not.toContain('knees-up');
    expect(ids(narrowed)).toContain('leg-down-left');
    expect(ids(narrowed)).not.toContain('leg-down-right');
    const half = next(session, fresh(WIND, session, { leftOut: [{ stroke: 'knees-up', side: 'left', rules: [] }] }));
    expect(ids(half)).not.toContain('knees-up');
    const none = next(session, fresh(WIND, session, { leftOut: [{ stroke: 'lap-pat', side: 'left', rules: [] }] }));
    expect(ids(none)).not.toContain('lap-pat');
  });

  test('[T3] leaves the right side where only the left is out', () => {
    const session = atPhase(started(WIND), 'permission');
    const left = next(session, fresh(WIND, session, { leftOut: [{ stroke: 'leg-down', side: 'left', rules: [] }] }));
    expect(ids(left)).not.toContain('leg-down-left');
    expect(ids(left)).toContain('leg-down-right');
  });

  test('[T3] asks the baby anew without counting it against the minutes, in the position in which the baby lies', () => {
    const session = until(started(WHOLE), ({ clock }) => clock.prone > 25_000);
    const asked = happen(next(session, 'touch'), 'resume', 16 * MINUTE)[0];
    const given = next(asked, fresh(WHOLE, asked), 'resume');
    expect(given.steps[given.step]).toMatchObject({ id: 'ask-permission-2', position: 'prone', again: true });
    const back = atPhase(given, 'stroking');
    expect(back.clock.ran - session.clock.ran).toBeLessThan(1000);
    const again = happen(next(wait(back, 3000)[0], 'touch'), 'resume', 16 * MINUTE)[0];
    const more = next(again, fresh(WHOLE, again), 'resume');
    expect(more.steps[more.step]?.id).toBe('ask-permission-3');
    const tears = next(more, sign('crying'));
    const calm = next(tears, fresh(WHOLE, tears), 'resume');
    expect(calm.steps).toHaveLength(more.steps.length);
    expect(calm.step).toBe(more.step);
  });

  test('[T1] that says adapt is leave as well', () => {
    const adapted = until(started(WIND, { verdict: 'adapt' }), ({ stage }) => stage.kind === 'over');
    expect(adapted.outcome).toBe('done');
    const asked = pausedFor(16);
    expect(phase(next(asked, fresh(WIND, asked, { verdict: 'adapt' })))).toBe('paused');
  });

  test('[T3] is not needed where no stroke is to come', () => {
    const wiping = next(atStep(started(SLEEP), 'wipe-and-wrap'), 'touch');
    expect(phase(happen(wiping, 'resume', 60 * MINUTE)[0])).toBe('closing');
    const soft = next(atPhase(started(SLEEP), 'stroking'), 'stop', 'touch');
    expect(happen(soft, 'resume', 60 * MINUTE)).toEqual([
      expect.objectContaining({ stage: { kind: 'soft-ending', into: 0 } }),
      [],
    ]);
  });

  test('[T3] is needed before the question too, after so long a pause', () => {
    const asking = next(atPhase(started(WIND), 'permission'), 'touch');
    expect(phase(happen(asking, 'resume', 16 * MINUTE)[0])).toBe('asking');
    expect(phase(happen(asking, 'resume', 14.9 * MINUTE)[0])).toBe('permission');
  });

  test('[T3] ends the present stroke where it leaves that out', () => {
    const session = wait(atStep(started(WIND), 'leg-down-left'), 3000)[0];
    const [moved, effects] = happen(session, fresh(WIND, session, { leftOut: without('leg-down') }));
    expect(moved.steps[moved.step]?.id).toBe('leg-glide-left');
    expect(kinds(effects)).toContain('begin-step');
    const paused = next(session, 'touch');
    expect(next(paused, fresh(WIND, paused, { leftOut: without('leg-down') })).step).toBe(moved.step);
  });

  test('[T3] makes limits narrower and never wider', () => {
    const session = atPhase(started({ ...WIND, limit: 12 }), 'stroking');
    const limits = (change: object) => ({
      limits: { minutes: 15, pressure: 3, undress: 'bare', product: 'none', proneSeconds: 900, ...change } as const,
    });
    expect(next(session, fresh(WIND, session, limits({}))).permit.minutes).toBe(12);
    const soft = next(session, fresh(WIND, session, limits({ pressure: 1 })));
    expect(Math.max(...soft.steps.slice(soft.step).map(({ pressure }) => pressure))).toBe(1);
    expect(next(soft, fresh(WIND, soft, limits({}))).steps).toEqual(soft.steps);
    expect(soft.steps[0]).toEqual(session.steps[0]);
    const late = atStep(session, 'tummy-circle');
    const lateSoft = next(late, fresh(WIND, late, limits({ pressure: 1 })));
    expect(lateSoft.steps.slice(0, late.step)).toEqual(late.steps.slice(0, late.step));
    expect(next(session, fresh(WIND, session, limits({ proneSeconds: 60 }))).permit.proneSeconds).toBe(60);
    const short = next(session, fresh(WIND, session, limits({ minutes: 4 })));
    expect(until(short, ({ stage }) => stage.kind === 'over').clock.ran).toBeLessThanOrEqual(4 * MINUTE);
  });

  test('[T3] takes away what now needs fewer clothes', () => {
    const told: Told = { goal: 'bond', days: 300, minutes: 15, undress: 'bare', disliked: ['legs-back'] };
    const session = atPhase(started(told), 'resting');
    expect(ids(session)).toContain('bottom-circles');
    const dressed = { limits: { ...session.permit, pressure: 3, undress: 'nappy', product: 'none' } } as const;
    expect(ids(next(session, fresh(told, session, dressed)))).toEqual(
      ids(session).filter((id) => id !== 'bottom-circles'),
    );
    const held: Told = { goal: 'bond', days: 20, minutes: 5, undress: 'partly' };
    const close = atPhase(started(held), 'resting');
    const clothed = { limits: { ...close.permit, pressure: 1, undress: 'clothed', product: 'none' } } as const;
    expect(ids(close)).toContain('skin-to-skin');
    const covered = next(close, fresh(held, close, clothed));
    expect(ids(covered)).not.toContain('skin-to-skin');
    expect(ids(covered)).toContain('leg-down-left');
    const partly = { limits: { ...clothed.limits, undress: 'partly' } } as const;
    expect(ids(next(close, fresh(held, close, partly)))).toEqual(ids(close));
  });

  test('[T3] while all goes well changes nothing but its time', () => {
    const session = atStep(started(SLEEP), 'leg-down-left');
    const given = next(session, fresh(SLEEP, session));
    expect({ ...given, permit: session.permit, clock: session.clock }).toEqual(session);
    expect(given.permit.used).toBe(session.permit.used);
    expect(next(given, sign('subtle')).stage.kind).toBe('still');
  });
});
