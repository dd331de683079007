import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { later } from '../base/instant.ts';
import { cases, type Told } from '../plan/plan.fixture.ts';
import { stepTime } from './place.ts';
import {
  atPhase,
  atStep,
  happen,
  ids,
  kinds,
  MUTATED,
  phase,
  SLEEP,
  started,
  until,
  WHOLE,
  WIND,
  wait,
} from './session.fixture.ts';
import type { Session } from './session.ts';
import { viewOf } from './view.ts';

const OVER = (session: Session): boolean => session.stage.kind === 'over';

describe('time', () => {
  test.each([
    ['wind', WIND],
    ['sleep', SLEEP],
    ['the whole body', WHOLE],
    ['no goal', {}],
  ] satisfies [string, Told][])('[T11] alone leads from getting ready to the goodbye: %s', (_, told) => {
    const session = started(told);
    const planned = session.steps.flatMap(({ id, does }) => (does ? [id] : []));
    const over = until(session, OVER);
    expect(phase(over)).toBe('finished');
    expect(over.done.map(({ step }) => step)).toEqual(planned);
    expect(over.skipped).toEqual([]);
  });

  test('[T11] leads through every step of the routine, in its order', () => {
    const seen: string[] = [];
    until(started(SLEEP), (now) => {
      const id = now.steps[now.step]?.id ?? 'none';
      if (phase(now) !== 'preparing' && seen.at(-1) !== id) seen.push(id);
      return OVER(now);
    });
    expect(seen.slice(0, -1)).toEqual(ids(started(SLEEP)));
  });

  test('[T11] takes as long as the routine, the time to get ready and the changes', () => {
    const session = started(SLEEP);
    const over = until(session, OVER);
    const steps = session.steps.reduce((sum, _, at) => sum + stepTime(session, at), 0);
    expect(over.clock.ran).toBe(steps);
    expect(over.clock.last - over.clock.started).toBe(10_000 + steps);
  });

  test('[T4] leads to the same place however it is cut into ticks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(WIND, SLEEP, WHOLE),
        fc.integer({ min: 1, max: 500_000 }),
        fc.array(fc.integer({ min: 1, max: 4999 }), { minLength: 1, maxLength: 20 }),
        (told, span, ticks) => {
          const [straight] = wait(started(told), span, 1000);
          let cut = started(told);
          for (let gone = 0, nth = 0; gone < span; nth += 1) {
            const tick = Math.min(ticks[nth % ticks.length] ?? 1, span - gone);
            [cut] = happen(cut, 'tick', tick);
            gone += tick;
          }
          expect(cut).toEqual(straight);
        },
      ),
      cases(MUTATED ? 3 : 60, 41),
    );
  });

  test('[T4] gives the same effects however it is cut into ticks', () => {
    const effects = (tick: number) => wait(started(WIND), 600_000, tick)[1].filter(({ kind }) => kind !== 'record');
    expect(effects(250)).toEqual(effects(4999));
  });

  test('[T4] goes by repetition without a remainder', () => {
    const session = atStep(started(WIND), 'tummy-paddle');
    const [three] = wait(session, 10_000 - session.into);
    expect(viewOf(three, three.clock.last)).toMatchObject({ repetition: 3, repetitions: 12, cycle: 0 });
    const [half] = wait(three, 2500);
    expect(viewOf(half, half.clock.last)).toMatchObject({ repetition: 3, cycle: 0.5, seconds: 12.5, lasts: 60 });
  });
});

describe('changes', () => {
  test('[T5] to the other side take three seconds, and to the lap or the arms eight', () => {
    const session = started(WIND);
    const side = until(session, ({ steps, step }) => steps[step]?.id === 'leg-down-right');
    expect(viewOf(side, side.clock.last)).toMatchObject({ phase: 'changing', change: 'side', cycle: 0, repetition: 1 });
    expect(phase(wait(side, 2999 - side.into)[0])).toBe('changing');
    expect(phase(wait(side, 3000 - side.into)[0])).toBe('stroking');
    const lap = until(side, ({ steps, step }) => steps[step]?.id === 'lap-pat');
    expect(viewOf(lap, lap.clock.last)).toMatchObject({ phase: 'changing', change: 'position' });
    expect(phase(wait(lap, 7999 - lap.into)[0])).toBe('changing');
    expect(phase(wait(lap, 8000 - lap.into)[0])).toBe('stroking');
  });

  test('[T5] are none between strokes of the same place', () => {
    const session = started(WIND);
    const circle = until(session, ({ steps, step }) => steps[step]?.id === 'tummy-circle');
    expect(viewOf(circle, circle.clock.last)).toMatchObject({ phase: 'stroking', change: null });
    const sides = until(session, ({ steps, step }) => steps[step]?.id === 'tummy-sides');
    expect(viewOf(sides, sides.clock.last)).toMatchObject({ phase: 'stroking', change: null });
  });

  test('[T5] over onto the tummy are the turn of the routine', () => {
    const turn = until(started(WHOLE), ({ steps, step }) => steps[step]?.id === 'turn-over');
    expect(viewOf(turn, turn.clock.last)).toMatchObject({ phase: 'changing', change: 'position', lasts: 15 });
    expect(viewOf(atPhase(turn, 'stroking'), turn.clock.last)).toMatchObject({ change: null });
  });

  test('[T5] grow shorter where the minutes or the time on the tummy have no room, and no stroke is dropped', () => {
    const roomy = started({ ...WIND, limit: 15 });
    expect(roomy.changes).toEqual({ side: 3000, position: 8000 });
    const seconds = roomy.steps.reduce((sum, step) => sum + step.seconds, 0);
    const limit = Math.ceil(seconds / 60);
    const tight = started({ ...WIND, limit });
    expect(ids(tight)).toEqual(ids(roomy));
    expect(tight.changes.side).toBeLessThan(3000);
    const over = until(tight, OVER);
    expect(over.clock.ran).toBeLessThanOrEqual(limit * 60_000);
    expect(over.skipped).toEqual([]);
  });

  test('[T5] on the tummy fit into the seconds on the tummy', () => {
    const told: Told = {
      goal: 'bond',
      days: 100,
      minutes: 15,
      undress: 'bare',
      liked: ['legs-back', 'heel-to-bottom'],
    };
    const open = started(told);
    const prone = open.steps
      .filter(({ position }) => position === 'prone')
      .reduce((sum, { seconds }) => sum + seconds, 0);
    expect(prone).toBeGreaterThan(0);
    const tight = started({ ...told, proneSeconds: prone + 1 });
    const over = until(tight, OVER);
    expect(over.clock.prone).toBeLessThanOrEqual((prone + 1) * 1000);
    expect(over.skipped).toEqual([]);
  });
});

describe('what comes next', () => {
  test('[T6] is said once, six seconds before the end, while the hands are still at it', () => {
    const session = atStep(started(WIND), 'tummy-paddle');
    const [before, quiet] = wait(session, 53_999 - session.into, 1);
    expect(kinds(quiet)).toEqual([]);
    const [said, effects] = happen(before, 'tick', 1);
    expect(effects).toMatchObject([
      { kind: 'announce', step: { id: 'tummy-circle' } },
      { kind: 'chime', signal: 'announce' },
      { kind: 'vibrate', signal: 'announce' },
      { kind: 'say', saying: { say: 'next', step: { id: 'tummy-circle' } } },
    ]);
    expect(viewOf(said, said.clock.last)).toMatchObject({ phase: 'stroking', announced: true });
    expect(kinds(wait(said, 5999)[1])).toEqual([]);
    expect(kinds(wait(said, 6000)[1])).toEqual(['begin-step', 'chime', 'vibrate', 'say']);
  });

  test('[T6] is said for every step, at its half where it is short', () => {
    const effects = wait(started(WIND), 700_000)[1];
    const said = effects.flatMap((effect) => (effect.kind === 'announce' ? [effect.step.id] : []));
    const begun = effects.flatMap((effect) => (effect.kind === 'begin-step' ? [effect.step.id] : []));
    expect(begun).toEqual(ids(started(WIND)));
    expect(said).toEqual(begun.slice(1));
    const look = atPhase(started(WIND), 'looking');
    expect(viewOf(wait(look, 2499 - look.into)[0], later(look.clock.last, 2499 - look.into)).announced).toBe(false);
    expect(viewOf(wait(look, 2500 - look.into)[0], later(look.clock.last, 2500 - look.into)).announced).toBe(true);
  });

  test('[T6] a look at the baby sounds different from a change', () => {
    const effects = wait(started(WIND), 700_000)[1];
    const signals = effects.flatMap((effect) => (effect.kind === 'chime' ? [effect.signal] : []));
    expect(signals.filter((signal) => signal === 'look')).toHaveLength(4);
    expect(signals.at(-1)).toBe('end');
  });
});

describe('what is shown', () => {
  test('[T22] is worked out between two ticks, and asking changes nothing', () => {
    const session = atStep(started(WIND), 'tummy-paddle');
    const at = later(session.clock.last, 1234);
    expect(viewOf(session, at)).toEqual(viewOf(wait(session, 1234, 1234)[0], at));
  });

  test('[T22] tells how far it is by parts of the body, and of the whole', () => {
    const session = started(WIND);
    const first = viewOf(session, session.clock.last);
    expect(first.parts.map(({ part, done }) => [part, done])).toEqual([
      ['leg-and-foot', 0],
      ['tummy', 0],
      ['back-and-bottom', 0],
      ['whole', 0],
    ]);
    expect(first).toMatchObject({ phase: 'preparing', progress: 0, lasts: 10 });
    const paddle = atStep(session, 'tummy-paddle');
    const middle = viewOf(paddle, paddle.clock.last);
    expect(middle.parts.map(({ now }) => now)).toEqual([false, true, false, false]);
    expect(middle.parts[1]?.done).toBeGreaterThan(0);
    expect(middle.parts[1]?.done).toBeLessThan(1);
    expect(middle.secondsLeft).toBe(Math.ceil((first.secondsLeft * 1000 - paddle.clock.ran) / 1000));
    const over = until(session, OVER);
    expect(viewOf(over, over.clock.last)).toMatchObject({ phase: 'finished', progress: 1, secondsLeft: 0, step: null });
  });
});
