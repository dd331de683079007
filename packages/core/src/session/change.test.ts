import { describe, expect, test } from 'vitest';
import { MINUTE } from '../base/instant.ts';
import type { Happening } from './session.fixture.ts';
import {
  atPhase,
  atStep,
  happen,
  ids,
  next,
  SLEEP,
  started,
  stroked,
  until,
  WHOLE,
  WIND,
  wait,
} from './session.fixture.ts';
import type { Session } from './session.ts';
import { viewOf } from './view.ts';

const over = ({ stage }: Session): boolean => stage.kind === 'over';
const may = (session: Session) => viewOf(session, session.clock.last).may;

describe('slower', () => {
  test('[T16] stretches strokes by a quarter and then by a half, in the middle of a repetition too', () => {
    const session = atStep(started({ ...WIND, limit: 15 }), 'tummy-paddle');
    const [middle] = wait(session, 12_500 - session.into);
    expect(viewOf(middle, middle.clock.last)).toMatchObject({ repetition: 3, cycle: 0.5, lasts: 60 });
    const slow = next(middle, 'slower');
    expect(viewOf(slow, slow.clock.last)).toMatchObject({ repetition: 3, cycle: 0.5, lasts: 75, pace: 1.25 });
    const slowest = next(slow, 'slower');
    expect(viewOf(slowest, slowest.clock.last)).toMatchObject({ repetition: 3, cycle: 0.5, lasts: 90, pace: 1.5 });
    expect(next(slowest, 'slower')).toEqual(slowest);
    expect(may(slowest).slower).toBe(false);
    expect(may(slow).slower).toBe(true);
  });

  test('[T16] leaves looks, changes and closing as long as they were', () => {
    const slow = next(started({ ...WIND, limit: 15 }), 'slower');
    const look = atPhase(slow, 'looking');
    expect(viewOf(look, look.clock.last).lasts).toBe(5);
    const right = until(slow, ({ steps, step }) => steps[step]?.id === 'leg-down-right');
    expect(viewOf(right, right.clock.last).lasts).toBe(3 + 28 * 1.25);
    const changing = next(right, 'slower');
    expect(changing.into).toBe(right.into);
  });

  test('[T16] gives the last whole strokes for it and never the limit', () => {
    const plain = started({ ...WIND, limit: 10 });
    const slow = next(atStep(plain, 'leg-down-left'), 'slower');
    expect(ids(slow)).not.toContain('wind-upright');
    expect(ids(slow)).toContain('tummy-paddle');
    expect(slow.skipped).toContain('wind-upright');
    const ended = until(slow, over);
    expect(ended.outcome).toBe('done');
    expect(ended.clock.ran).toBeLessThanOrEqual(10 * MINUTE);
    expect(ended.clock.ran).toBeGreaterThan(8 * MINUTE);
  });

  test('[T16] gives both sides of a stroke, and the block as a whole', () => {
    const slow = next(atStep(started({ ...WIND, limit: 9, minutes: 9 }), 'leg-down-left'), 'slower', 'slower');
    const block = slow.steps.filter((step) => step.block);
    expect([0, 8]).toContain(block.length);
    const sides = slow.steps.filter(({ stroke }) => stroke === 'leg-glide').length;
    expect([0, 2]).toContain(sides);
  });

  test('[T16] is not given where the present stroke would not fit any more', () => {
    const seconds = started(WIND).steps.reduce((sum, step) => sum + step.seconds, 0);
    const session = atStep(started({ ...WIND, limit: Math.ceil(seconds / 60) }), 'wind-upright');
    expect(next(session, 'slower')).toEqual(session);
    expect(may(session).slower).toBe(false);
    expect(may(session).onceMore).toBe(false);
  });

  test('[T16] [T17] is not given where it would break a block that has begun', () => {
    const seconds = started(SLEEP).steps.reduce((sum, step) => sum + step.seconds, 0);
    expect(seconds).toBeGreaterThan(0);
    const told = { goal: 'constipation', days: 30, limit: 5 } as const;
    const session = atStep(started(told), 'tummy-rest');
    const slow = next(session, 'slower');
    expect(slow.steps.filter(({ block }) => block)).toHaveLength(session.steps.filter(({ block }) => block).length);
  });

  test('[T16] on the tummy keeps to the seconds on the tummy', () => {
    const told = { ...WHOLE, limit: 15, minutes: 10, proneSeconds: 180, days: 70 } as const;
    const ended = until(next(started(told), 'slower', 'slower'), over);
    expect(ended.clock.prone).toBeLessThanOrEqual(180_000);
    expect(ended.clock.ran).toBeLessThanOrEqual(15 * MINUTE);
  });
});

describe('once more', () => {
  test('[T18] adds one repetition of the same length', () => {
    const session = atStep(started(WIND), 'leg-down-left');
    const [middle] = wait(session, 10_500 - session.into);
    const more = next(middle, 'once-more');
    expect(viewOf(more, more.clock.last)).toMatchObject({ repetition: 2, repetitions: 5, cycle: 0.5, lasts: 35 });
    const ended = until(more, ({ steps, step }) => steps[step]?.id === 'leg-down-right');
    expect(stroked(ended)).toBe(35_000);
  });

  test('[T18] goes up to twice as many as the routine gave, and in the block to what the goal allows', () => {
    const again: readonly Happening[] = Array.from({ length: 40 }, () => ({ kind: 'once-more' }));
    const leg = next(atStep(started({ ...WIND, limit: 15 }), 'leg-down-left'), ...again);
    expect(leg.steps[leg.step]?.repetitions).toBe(8);
    expect(may(leg).onceMore).toBe(false);
    const paddle = next(atStep(started({ ...WIND, limit: 15 }), 'tummy-paddle'), ...again);
    expect(paddle.steps[paddle.step]?.repetitions).toBe(12);
    const usual = next(atStep(started({ goal: 'constipation', days: 100, limit: 15 }), 'tummy-paddle'), ...again);
    expect(usual.steps[usual.step]?.repetitions).toBe(6);
  });

  test('[T18] means nothing for a look or when nothing goes on', () => {
    const look = atPhase(started(WIND), 'looking');
    expect(next(look, 'once-more')).toEqual(look);
    const soft = next(atPhase(started(WIND), 'stroking'), 'stop');
    for (const kind of ['once-more', 'slower', 'lighter', 'skip'] as const) expect(next(soft, kind)).toEqual(soft);
  });
});

describe('lighter', () => {
  test('[T18] takes a step off every touch to come, and leaves still hands still and the lightest touch a touch', () => {
    const session = atStep(started(WIND), 'tummy-rest');
    const lighter = next(session, 'lighter');
    session.steps.forEach((step, at) => {
      const expected = at < session.step || step.pressure <= 1 ? step.pressure : step.pressure - 1;
      expect(lighter.steps[at]?.pressure).toBe(expected);
    });
    expect(lighter.steps.some(({ does, pressure }) => does && pressure === 0)).toBe(true);
    const lightest = next(lighter, 'lighter', 'lighter', 'lighter');
    expect(Math.max(...lightest.steps.slice(lightest.step).map(({ pressure }) => pressure))).toBe(1);
    expect(may(lightest).lighter).toBe(false);
    expect(may(session).lighter).toBe(true);
  });
});

describe('what may be done', () => {
  test('[T22] is told for every moment, in a pause as before it', () => {
    const session = atStep(started({ ...WIND, limit: 15 }), 'leg-down-left');
    expect(may(session)).toEqual({
      resume: false,
      yes: false,
      skip: true,
      onceMore: true,
      slower: true,
      lighter: true,
      stop: true,
    });
    const paused = next(session, 'touch');
    expect(may(paused)).toEqual({ ...may(session), resume: true });
    const moved = next(paused, 'slower', 'once-more', 'lighter');
    expect(moved.stage).toEqual(paused.stage);
    expect(moved.steps[moved.step]).toMatchObject({ repetitions: 5, pressure: 2 });
    expect(moved.pace).toBe(1.25);
    expect(next(paused, 'skip').steps[paused.step]?.id).not.toBe('leg-down-left');
    expect(may(atPhase(started(WIND), 'permission'))).toMatchObject({ yes: true, skip: false });
    expect(may(atPhase(started(WIND), 'looking'))).toMatchObject({ yes: true, skip: false });
    expect(may(started(WIND))).toMatchObject({ skip: true, onceMore: false, stop: true });
    const ended = until(session, over);
    expect(Object.values(may(ended)).some(Boolean)).toBe(false);
  });

  test('[T17] in still hands the next stroke takes the place of the one passed over', () => {
    const [still] = happen(next(wait(atStep(started(WIND), 'leg-down-left'), 5000)[0], 'touch', 'resume'), 'skip');
    expect(still.steps[still.step]?.id).toBe('leg-glide-left');
    expect(still.stage.kind).toBe('still');
  });
});
